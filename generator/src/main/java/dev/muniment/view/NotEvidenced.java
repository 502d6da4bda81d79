package dev.muniment.view;

import dev.muniment.model.Cadence;
import dev.muniment.model.Corpus;
import dev.muniment.model.KindOrRef;
import dev.muniment.model.Responsibility;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Recurring activities of which no record shows that they took place in their last cadence and ten days of grace. */
public record NotEvidenced(List<Row> rows) {

    private static final Period GRACE = Period.ofDays(10);

    public NotEvidenced {
        rows = List.copyOf(rows);
    }

    public static NotEvidenced of(Corpus corpus, LocalDate asOf) {
        Facts facts = Facts.of(corpus, asOf);
        return new NotEvidenced(corpus.all(Responsibility.class).stream()
                .filter(activity -> activity.active() && told(activity))
                .flatMap(activity -> activity.cadence().flatMap(Cadence::period).stream()
                        .map(period -> row(activity, period, facts)))
                .filter(row -> row.last()
                        .filter(day -> !asOf.isAfter(day.plus(row.cadence()).plus(GRACE)))
                        .isEmpty())
                .toList());
    }

    /** Whether all that an activity leaves behind is such that its days can be told. */
    private static boolean told(Responsibility activity) {
        return !activity.produces().isEmpty()
                && activity.produces().stream().allMatch(one -> !one.isKind() || Facts.possible(one.text()));
    }

    private static Row row(Responsibility activity, Period cadence, Facts facts) {
        Optional<LocalDate> last = activity.produces().stream()
                .flatMap(one -> facts.latest(one.text()).stream())
                .max(Comparator.naturalOrder());
        return new Row(
                Named.of(activity),
                cadence,
                activity.produces().stream().map(KindOrRef::text).toList(),
                last);
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
