package dev.muniment.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** The span that a measurement covers: a month {@code 2026-10}, a quarter {@code 2026-Q3}, or a year {@code 2026}. */
public record ReportPeriod(String text) implements Comparable<ReportPeriod> {

    public LocalDate firstDay() {
        return LocalDate.of(Integer.parseInt(text.substring(0, 4)), firstMonth(), 1);
    }

    public LocalDate lastDay() {
        return YearMonth.from(firstDay()).plusMonths(months() - 1L).atEndOfMonth();
    }

    /** Length in months: 1, 3 or 12. */
    public int months() {
        if (text.length() == 4) {
            return 12;
        }
        return text.charAt(5) == 'Q' ? 3 : 1;
    }

    /** The span of the same length that follows. */
    public ReportPeriod next() {
        LocalDate day = firstDay().plusMonths(months());
        return switch (months()) {
            case 1 -> new ReportPeriod(YearMonth.from(day).toString());
            case 3 -> new ReportPeriod(day.getYear() + "-Q" + ((day.getMonthValue() - 1) / 3 + 1));
            default -> new ReportPeriod(String.valueOf(day.getYear()));
        };
    }

    private int firstMonth() {
        return switch (months()) {
            case 1 -> Integer.parseInt(text.substring(5));
            case 3 -> (text.charAt(6) - '1') * 3 + 1;
            default -> 1;
        };
    }

    @Override
    public int compareTo(ReportPeriod other) {
        int byEnd = lastDay().compareTo(other.lastDay());
        return byEnd != 0 ? byEnd : Integer.compare(months(), other.months());
    }

    @Override
    public String toString() {
        return text;
    }
}
