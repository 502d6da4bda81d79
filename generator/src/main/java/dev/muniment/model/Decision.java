package dev.muniment.model;

import java.time.LocalDate;

/** Who decided something, in which role, and when. */
public record Decision(
        @Doc(value = "Person who decided.", example = "PER-cio1", back = "decided on")
        Ref<Person> by,

        @Doc(value = "Role in which the person decided.", example = "ROL-cio", back = "role that decided on")
        Ref<Role> role,

        @Doc(value = "Day of the decision.", example = "2026-05-04") @Past("a decision")
        LocalDate date) {}
