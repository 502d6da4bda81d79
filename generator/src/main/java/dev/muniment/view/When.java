package dev.muniment.view;

import dev.muniment.model.Cadence;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** Days and spans in words. */
public final class When {

    private When() {}

    /** How far a day lies from another: {@code 21 days late}, {@code today}, {@code in 6 days}. */
    public static String of(LocalDate asOf, LocalDate day) {
        long days = ChronoUnit.DAYS.between(asOf, day);
        if (days == 0) {
            return "today";
        }
        if (days == 1) {
            return "tomorrow";
        }
        return days > 0 ? "in " + days + " days" : count(-days, "day") + " late";
    }

    /** How often something recurs: {@code every 3 months}, {@code on event}. */
    public static String of(Cadence cadence) {
        return cadence.period().map(When::of).orElseGet(() -> cadence.text().replace('-', ' '));
    }

    /** A span as a rhythm: {@code every year}, {@code every 2 weeks}. */
    public static String of(Period period) {
        if (period.getMonths() == 0 && period.getDays() == 0) {
            return every(period.getYears(), "year");
        }
        if (period.getDays() == 0) {
            long months = period.toTotalMonths();
            return months % 12 == 0 ? every(months / 12, "year") : every(months, "month");
        }
        boolean daysOnly = period.toTotalMonths() == 0;
        if (daysOnly && period.getDays() % 7 == 0) {
            return every(period.getDays() / 7, "week");
        }
        return daysOnly ? every(period.getDays(), "day") : "every " + period;
    }

    private static String every(long count, String unit) {
        return count == 1 ? "every " + unit : "every " + count(count, unit);
    }

    private static String count(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
