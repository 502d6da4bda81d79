package dev.muniment.model;

import java.time.LocalDate;
import java.util.Optional;

/** One row of a document's history. */
public record Revision(
        @Doc(value = "Version that this change made.", example = "\"2.1\"")
        String version,

        @Doc(value = "Day of the change.", example = "2026-03-20") @Past("a change")
        LocalDate date,

        @Doc(value = "Person who wrote it.", example = "PER-ab07", back = "wrote a version of")
        Optional<Ref<Person>> author,

        @Doc(value = "What changed, in words.", example = "Minimum length 12 to 14")
        String summary,

        @Doc(value = "Person who approved it.", example = "PER-cio1", back = "approved a version of")
        Optional<Ref<Person>> approvedBy) {}
