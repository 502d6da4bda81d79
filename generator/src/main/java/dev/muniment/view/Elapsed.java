package dev.muniment.view;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** How much time passed between two moments, in words. */
public final class Elapsed {

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;
    private static final long LONG = 3 * DAY;

    private Elapsed() {}

    /** Minutes from one moment to another; empty where one of them is not known. */
    public static Optional<Long> minutes(Optional<OffsetDateTime> from, Optional<OffsetDateTime> to) {
        return from.flatMap(start -> to.map(end -> Duration.between(start, end).toMinutes()));
    }

    /** For example {@code 25 min}, {@code 5 h 25 min}, {@code 13 d}; from three days on whole days. */
    public static String words(long minutes) {
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
