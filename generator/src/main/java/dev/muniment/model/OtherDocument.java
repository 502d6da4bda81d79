package dev.muniment.model;

import dev.muniment.diagnostic.Audience;

/** A controlled document that is none of the others. */
@Doc("A controlled document that is none of the others, for example the scope of the management system.")
@Filed(prefix = "DOC", folder = "documents/other", shape = IdShape.DOTLESS, audience = Audience.STAFF)
public record OtherDocument(
        @Doc(value = "Stable identifier.", example = "DOC-001")
        String id,

        @Doc(value = "Title of the document.", example = "Scope of the management system") @Normative
        String title,

        @Doc(value = "What sort of document.", example = "scope") @Normative
        Type type,

        @Inline DocumentHead head,
        @Doc("The text.") @Body @Normative Markdown body,
        Origin origin)
        implements Document {

    /** Sorts of other documents. */
    public enum Type {
        CHARTER,
        SCOPE,
        STRATEGY,
        METHODOLOGY,
        FORM,
        OTHER
    }
}
