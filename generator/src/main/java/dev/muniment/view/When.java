package dev.muniment.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a day lies from another, in words. */
public final class When {

    private When() {}

    /** For example {@code 21 days late}, {@code today}, {@code in 6 days}. */
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

    private static String count(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
