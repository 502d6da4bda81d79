package dev.muniment.view;

import dev.muniment.diagnostic.Audience;
import dev.muniment.model.Cadence;
import dev.muniment.model.Corpus;
import dev.muniment.model.KindOrRef;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Recurring activities of which no record shows that they took place in their last cadence and ten days of grace. */
public record NotEvidenced(List<Row> rows) {

    public NotEvidenced {
        rows = List.copyOf(rows);
    }

    public static NotEvidenced of(Corpus corpus, LocalDate asOf) {
        return new NotEvidenced(ActivityTrace.all(corpus, asOf, Audience.AUDITOR).stream()
                .filter(trace -> trace.standing() == ActivityTrace.Standing.MISSING)
                .flatMap(trace -> trace.activity().cadence().flatMap(Cadence::period).stream()
                        .map(period -> row(trace, period)))
                .toList());
    }

    private static Row row(ActivityTrace trace, Period period) {
        return new Row(
                Named.of(trace.activity()),
                period,
                trace.activity().produces().stream().map(KindOrRef::text).toList(),
                trace.last());
    }

    /**
     * One activity.
     *
     * @param produces what should show it, by prefixes and ids
     * @param last the latest day on which any of that says something happened
     */
    public record Row(Named activity, Period cadence, List<String> produces, Optional<LocalDate> last) {

        public Row {
            produces = List.copyOf(produces);
        }
    }
}
