package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Metric;
import dev.muniment.model.Objective;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every objective with the metrics that tell about it, and how far it has come. */
public record ObjectiveRegister(List<Row> rows) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ObjectiveRegister {
        rows = List.copyOf(rows);
    }

    public static ObjectiveRegister of(Corpus corpus, LocalDate asOf) {
        return new ObjectiveRegister(corpus.all(Objective.class).stream()
                .map(objective -> row(corpus, objective, asOf))
                .toList());
    }

    /** How many are in a state. */
    public int in(Objective.Status status) {
        return (int)
                rows.stream().filter(row -> row.objective().status() == status).count();
    }

    /** How many are open after the day by which they were to be reached. */
    public int late() {
        return (int) rows.stream().filter(Row::late).count();
    }

    /** One objective as its readers see it. */
    public static Row row(Corpus corpus, Objective objective, LocalDate asOf) {
        List<MetricSeries> measures = objective.measure().stream()
                .flatMap(ref -> corpus.find(Metric.class, ref).stream())
                .map(metric -> MetricSeries.of(metric, asOf))
                .toList();
        return new Row(
                objective,
                State.of(objective),
                Named.of(corpus, objective.responsible()),
                measures,
                measures.stream()
                        .findFirst()
                        .flatMap(MetricSeries::latest)
                        .flatMap(MetricSeries.Point::value)
                        .flatMap(now -> percent(objective, now)),
                OwnedAction.forRecord(corpus, objective.id(), asOf).stream()
                        .filter(OwnedAction::open)
                        .map(OwnedAction::action)
                        .toList(),
                objective.overdue(asOf));
    }

    /** The way gone from the value at the beginning to the target; backwards counts as none, beyond as all. */
    private static Optional<Integer> percent(Objective objective, BigDecimal now) {
        return objective
                .target()
                .flatMap(target -> objective
                        .baselineValue()
                        .filter(start -> start.compareTo(target) != 0)
                        .map(start -> now.subtract(start)
                                .multiply(HUNDRED)
                                .divide(target.subtract(start), 0, RoundingMode.DOWN)
                                .intValue())
                        .map(share -> Math.max(0, Math.min(100, share))));
    }

    /**
     * One objective.
     *
     * @param percent how much of the way from the value at the beginning to the target is gone, by the first metric
     * @param actions open ones that are for it
     */
    public record Row(
            Objective objective,
            Optional<State> state,
            Named responsible,
            List<MetricSeries> measures,
            Optional<Integer> percent,
            List<Named> actions,
            boolean late) {

        public Row {
            measures = List.copyOf(measures);
            actions = List.copyOf(actions);
        }
    }
}
