package dev.muniment.model;

import dev.muniment.diagnostic.Audience;

/** Advice on how a rule can be met; it binds nobody. */
@Doc("Advice on how a rule can be met; it binds nobody.")
@Filed(prefix = "GDL", folder = "documents/guidelines", shape = IdShape.DOTLESS, audience = Audience.STAFF)
public record Guideline(
        @Doc(value = "Stable identifier.", example = "GDL-001")
        String id,

        @Doc(value = "Title of the document.", example = "Guideline on passwords") @Normative
        String title,

        @Inline DocumentHead head,
        @Doc("The text.") @Body @Normative Markdown body,
        Origin origin)
        implements Document {}
