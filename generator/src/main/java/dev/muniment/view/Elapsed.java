package dev.muniment.view;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * How much time passed between two moments.
 *
 * @param words for example {@code 25 min}, {@code 5 h 25 min}, {@code 13 d}; from three days on whole days
 */
public record Elapsed(long minutes, String words) {

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;
    private static final long LONG = 3 * DAY;

    public static Elapsed of(long minutes) {
        return new Elapsed(minutes, words(minutes));
    }

    /** From one moment to another; empty where one of them is not known. */
    static Optional<Elapsed> between(Optional<OffsetDateTime> from, Optional<OffsetDateTime> to) {
        return from.flatMap(
                start -> to.map(end -> of(Duration.between(start, end).toMinutes())));
    }

    private static String words(long minutes) {
        if (minutes >= LONG) {
            return Math.round((double) minutes / DAY) + " d";
        }
        if (minutes < HOUR) {
            return minutes + " min";
        }
        long rest = minutes % HOUR;
        return minutes / HOUR + " h" + (rest == 0 ? "" : " " + rest + " min");
    }
}
