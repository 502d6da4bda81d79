package dev.muniment.model;

import java.time.LocalDate;

/** A time from one day to another, both included. */
public record DateRange(
        @Doc(value = "First day.", example = "2026-01-01") LocalDate from,

        @Doc(value = "Last day.", example = "2026-06-30") @NotBefore("from")
        LocalDate to) {

    /** Whether a day lies within. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
