package dev.muniment.view;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days from Monday to Friday; holidays differ from place to place and are not known. */
public final class WorkingDays {

    private WorkingDays() {}

    /** The day that lies a number of working days after another. */
    public static LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; left -= working(last) ? 1 : 0) {
            last = last.plusDays(1);
        }
        return last;
    }

    private static boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
