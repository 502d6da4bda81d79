package dev.muniment.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** When a record was last examined and how long that holds. */
public record Review(
        @Doc(value = "Day of the last examination, also when nothing changed.", example = "2026-03-20")
        @Past("an examination")
        Optional<LocalDate> lastReviewed,

        @Doc(value = "Person who examined it.", example = "PER-mk01", back = "examined")
        Optional<Ref<Person>> reviewedBy,

        @Doc(value = "How long an examination holds, where it differs from the settings.", example = "P1Y")
        Optional<Period> reviewCycle) {}
