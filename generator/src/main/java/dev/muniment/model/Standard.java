package dev.muniment.model;

import dev.muniment.diagnostic.Audience;

/** Mandatory, measurable rules. */
@Doc("Mandatory, measurable rules that carry out a policy.")
@Filed(prefix = "STD", folder = "documents/standards", shape = IdShape.DOTLESS, audience = Audience.STAFF)
public record Standard(
        @Doc(value = "Stable identifier.", example = "STD-003")
        String id,

        @Doc(value = "Title of the document.", example = "Authentication standard") @Normative
        String title,

        @Inline DocumentHead head,
        @Doc("The text.") @Body @Normative Markdown body,
        Origin origin)
        implements Document {
    @Override
    public int rank() {
        return 2;
    }
}
