package dev.muniment.model;

import java.time.Period;
import java.util.Optional;

/** How often something recurs: a duration in days, weeks, months or years, {@code continuous} or {@code on-event}. */
public record Cadence(String text) {

    /** The span between two occurrences, when there is one. */
    public Optional<Period> period() {
        return text.startsWith("P") ? Optional.of(Period.parse(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
