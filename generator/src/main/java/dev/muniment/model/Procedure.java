package dev.muniment.model;

import dev.muniment.diagnostic.Audience;

/** How something is done, step by step, by those who do it. */
@Doc("How something is done, step by step, by those who do it.")
@Filed(prefix = "PRC", folder = "documents/procedures", shape = IdShape.DOTLESS, audience = Audience.STAFF)
public record Procedure(
        @Doc(value = "Stable identifier.", example = "PRC-002")
        String id,

        @Doc(value = "Title of the document.", example = "Incident procedure") @Normative
        String title,

        @Inline DocumentHead head,
        @Doc("The text.") @Body @Normative Markdown body,
        Origin origin)
        implements Document {}
