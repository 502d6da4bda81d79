package dev.muniment.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time down to minutes, as in {@code PT4H}, {@code P2D} or {@code P1M} (ISO 8601). To compare lengths, a month
 * counts as 30 days and a year as 365.
 */
public record Timespan(String text) implements Comparable<Timespan> {

    /** How lengths are written. */
    public static final String FORM =
            "P(?=[0-9T])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?(T(?=[0-9])([0-9]{1,5}H)?([0-9]{1,5}M)?)?";

    private static final Pattern PARTS = Pattern.compile("([0-9]+)([YMWDH])|T");
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    /** A length by the calendar. */
    public static Timespan of(Period length) {
        return new Timespan(length.toString());
    }

    /** The whole length in minutes. */
    public long minutes() {
        long sum = 0;
        boolean time = false;
        Matcher part = PARTS.matcher(text);
        while (part.find()) {
            if (part.group(1) == null) {
                time = true;
            } else {
                sum += Long.parseLong(part.group(1)) * unit(part.group(2).charAt(0), time);
            }
        }
        return sum;
    }

    /** The day that lies this length after another, by the calendar; less than a whole day counts as nothing. */
    public LocalDate after(LocalDate day) {
        String[] parts = text.split("T");
        LocalDate moved = parts[0].equals("P") ? day : day.plus(Period.parse(parts[0]));
        return parts.length == 1 ? moved : moved.plusDays(new Timespan("PT" + parts[1]).minutes() / DAY);
    }

    /** The length in words, as in {@code 2 days} or {@code 4 hours and 30 minutes}. */
    public String words() {
        List<String> parts = new ArrayList<>();
        boolean time = false;
        Matcher part = PARTS.matcher(text);
        while (part.find()) {
            if (part.group(1) == null) {
                time = true;
            } else {
                long number = Long.parseLong(part.group(1));
                String name = name(part.group(2).charAt(0), time);
                parts.add(number + " " + name + (number == 1 ? "" : "s"));
            }
        }
        return String.join(" and ", parts);
    }

    private static long unit(char letter, boolean time) {
        return switch (letter) {
            case 'Y' -> 365 * DAY;
            case 'W' -> 7 * DAY;
            case 'D' -> DAY;
            case 'H' -> HOUR;
            default -> time ? 1 : 30 * DAY;
        };
    }

    private static String name(char letter, boolean time) {
        return switch (letter) {
            case 'Y' -> "year";
            case 'W' -> "week";
            case 'D' -> "day";
            case 'H' -> "hour";
            default -> time ? "minute" : "month";
        };
    }

    @Override
    public int compareTo(Timespan other) {
        return Long.compare(minutes(), other.minutes());
    }

    @Override
    public String toString() {
        return text;
    }
}
