package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Metric;
import dev.muniment.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who handed figures in, and when: by unit, each metric with its newest periods, the newest last. */
public record SubmissionLog(List<ByUnit> units) {

    /** Periods that the log goes back. */
    private static final int PERIODS = 6;

    public SubmissionLog {
        units = List.copyOf(units);
    }

    public static SubmissionLog of(Corpus corpus, LocalDate asOf) {
        Map<String, List<Line>> byUnit = new TreeMap<>(Corpus::compareIds);
        corpus.all(Metric.class).stream()
                .filter(Entity::active)
                .forEach(metric -> metric.collector()
                        .ifPresent(collector -> byUnit.computeIfAbsent(
                                        Named.of(corpus, collector.unit()).id(), unit -> new ArrayList<>())
                                .add(line(corpus, metric, collector, asOf))));
        Map<String, Named> names = new LinkedHashMap<>();
        corpus.all(Unit.class).forEach(unit -> names.put(unit.id(), Named.of(unit)));
        return new SubmissionLog(byUnit.entrySet().stream()
                .map(unit -> new ByUnit(
                        names.getOrDefault(unit.getKey(), new Named(unit.getKey(), unit.getKey())), unit.getValue()))
                .toList());
    }

    private static Line line(Corpus corpus, Metric metric, Metric.Collector collector, LocalDate asOf) {
        MetricSeries series = MetricSeries.of(metric, asOf);
        List<Delivery> deliveries = new ArrayList<>();
        for (MetricSeries.Point point : series.points()) {
            deliveries.add(delivery(metric, point));
        }
        int from = Math.max(0, deliveries.size() - PERIODS);
        return new Line(
                Named.of(metric),
                Named.of(corpus, collector.role()),
                deliveries.subList(from, deliveries.size()),
                series.nextDue(),
                series.overdue(asOf));
    }

    private static Delivery delivery(Metric metric, MetricSeries.Point point) {
        LocalDate last = point.period().lastDay().plus(metric.grace());
        Optional<LocalDate> day = point.measurement().flatMap(Metric.Measurement::collectedOn);
        return new Delivery(point.period().toString(), punctuality(point, day, last), day, last);
    }

    private static Punctuality punctuality(MetricSeries.Point point, Optional<LocalDate> day, LocalDate last) {
        if (point.value().isEmpty()) {
            return Punctuality.MISSING;
        }
        if (day.isEmpty()) {
            return Punctuality.UNDATED;
        }
        return day.get().isAfter(last) ? Punctuality.LATE : Punctuality.IN_TIME;
    }

    /** Metrics that a unit hands in. */
    public record ByUnit(Named unit, List<Line> lines) {

        public ByUnit {
            lines = lines.stream()
                    .sorted(Comparator.comparing(line -> line.metric().id(), Corpus::compareIds))
                    .toList();
        }

        /** How many of the periods shown came in so. */
        public long count(Punctuality punctuality) {
            return lines.stream()
                    .flatMap(line -> line.deliveries().stream())
                    .filter(delivery -> delivery.punctuality() == punctuality)
                    .count();
        }
    }

    /** One metric. */
    public record Line(
            Named metric, Named collector, List<Delivery> deliveries, Optional<LocalDate> nextDue, boolean overdue) {

        public Line {
            deliveries = List.copyOf(deliveries);
        }
    }

    /**
     * A period of a metric.
     *
     * @param day on which the figure was handed in
     * @param last day on which it would be in time
     */
    public record Delivery(String period, Punctuality punctuality, Optional<LocalDate> day, LocalDate last) {}

    /** Whether a figure came in time; {@code UNDATED} where nobody recorded the day. */
    public enum Punctuality {
        IN_TIME,
        LATE,
        MISSING,
        UNDATED
    }
}
