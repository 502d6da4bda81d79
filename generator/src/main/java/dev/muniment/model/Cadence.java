package dev.muniment.model;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often something recurs: a duration in days, weeks, months or years, {@code continuous} or {@code on-event}. */
public record Cadence(String text) {

    /** The span between two occurrences, when there is one. */
    public Optional<Period> period() {
        return text.startsWith("P") ? Optional.of(Period.parse(text)) : Optional.empty();
    }

    /** The cadence in words, as in {@code every 3 months}. */
    public String words() {
        return period().map(Cadence::words).orElse(text.replace('-', ' '));
    }

    private static String words(Period period) {
        List<String> parts = new ArrayList<>();
        part(period.getYears(), "year", parts);
        part(period.getMonths(), "month", parts);
        part(period.getDays(), "day", parts);
        return "every " + String.join(" and ", parts);
    }

    private static void part(int number, String unit, List<String> parts) {
        if (number > 0) {
            parts.add(number == 1 ? unit : number + " " + unit + "s");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
