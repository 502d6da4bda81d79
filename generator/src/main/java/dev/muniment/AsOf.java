package dev.muniment;

import dev.muniment.history.Commit;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The day by which content is judged: the operator's, else {@code SOURCE_DATE_EPOCH}, else that of the commit when the
 * content equals it, else today with a note. Instants become days in UTC.
 */
record AsOf(LocalDate day, Optional<String> note) {

    static AsOf of(Request request, Optional<String> sourceDateEpoch, Optional<Commit> commit) {
        if (request.asOf().isPresent()) {
            return new AsOf(request.asOf().get(), Optional.empty());
        }
        if (sourceDateEpoch.isPresent()) {
            return new AsOf(day(epoch(sourceDateEpoch.get())), Optional.of("the day comes from SOURCE_DATE_EPOCH"));
        }
        Optional<Commit> clean = commit.filter(Commit::clean);
        if (clean.isPresent()) {
            return new AsOf(
                    day(clean.get().at()),
                    Optional.of("the day is that of commit " + clean.get().shortHash()));
        }
        return new AsOf(
                request.today(),
                Optional.of("the day is today, " + request.today()
                        + "; name one with --as-of to make the result repeatable"));
    }

    private static Instant epoch(String seconds) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds));
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("SOURCE_DATE_EPOCH `" + seconds + "` is no number of seconds", e);
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
