package dev.muniment.model;

/** What most records share: who answers, and the labels. */
public record Common(
        @Doc(value = "Role that answers for this record.", example = "ROL-iso")
        Ref<Role> owner,

        @Inline Labels labels) {}
