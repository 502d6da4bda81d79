package dev.muniment.model;

/** What most records share: who answers, and the labels. */
public record Common(
        @Doc(value = "Role that answers for this record.", example = "ROL-iso", back = "owns")
        Ref<Role> owner,

        @Inline Labels labels) {}
