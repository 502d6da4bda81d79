package dev.muniment.view;

import dev.muniment.model.Metric;
import dev.muniment.model.ReportPeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The values of a metric over time, and how it stands.
 *
 * @param points oldest first; a period of which nothing was handed in stands as a point without a value
 * @param nextDue last day on which the next value is in time; empty when nothing says where the series begins
 * @param trend sign of the slope over at most six values; empty below three
 */
public record MetricSeries(
        Metric metric, List<Point> points, Status status, Optional<LocalDate> nextDue, Optional<Integer> trend) {

    private static final int LONGEST_GAP = 120;
    private static final int TREND_POINTS = 6;

    public MetricSeries {
        points = List.copyOf(points);
    }

    public static MetricSeries of(Metric metric, LocalDate asOf) {
        List<Point> points = withGaps(metric.measurements().stream()
                .sorted(Comparator.comparing(Metric.Measurement::period))
                .map(measurement -> point(metric, measurement))
                .toList());
        Optional<LocalDate> due = nextDue(metric);
        return new MetricSeries(metric, points, status(points, due, asOf), due, trend(points));
    }

    /** The newest point, with or without a value. */
    public Optional<Point> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** Whether the next value is late, also where there never was one. */
    public boolean overdue(LocalDate asOf) {
        return nextDue.filter(asOf::isAfter).isPresent();
    }

    /** The last day on which the value after the newest one is in time. */
    public static Optional<LocalDate> nextDue(Metric metric) {
        return metric.measurements().stream()
                .map(measurement -> measurement.period().lastDay())
                .max(Comparator.naturalOrder())
                .or(() -> metric.since().map(first -> first.minusDays(1)))
                .map(day -> YearMonth.from(
                                day.plusDays(1).plus(metric.frequency()).minusDays(1))
                        .atEndOfMonth()
                        .plus(metric.grace()));
    }

    private static Status status(List<Point> points, Optional<LocalDate> due, LocalDate asOf) {
        if (points.isEmpty()) {
            return Status.NO_DATA;
        }
        return due.filter(asOf::isAfter).isPresent()
                ? Status.STALE
                : points.get(points.size() - 1).status();
    }

    private static Point point(Metric metric, Metric.Measurement measurement) {
        Optional<BigDecimal> exact = exact(metric, measurement);
        return new Point(
                measurement.period(),
                measurement.numerator(),
                measurement.denominator(),
                exact.map(value -> Notation.round(metric.unit(), value)),
                exact.map(value -> Status.of(metric, value)).orElse(Status.NO_DATA),
                Optional.of(measurement));
    }

    private static Optional<BigDecimal> exact(Metric metric, Metric.Measurement measurement) {
        Optional<BigDecimal> derived = measurement
                .denominator()
                .filter(denominator -> denominator.signum() != 0)
                .flatMap(denominator ->
                        measurement.numerator().map(numerator -> ratio(metric.unit(), numerator, denominator)));
        return derived.or(measurement::value);
    }

    private static BigDecimal ratio(Metric.MeasureUnit unit, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal scaled = unit == Metric.MeasureUnit.PERCENT ? numerator.movePointRight(2) : numerator;
        return scaled.divide(denominator, MathContext.DECIMAL64);
    }

    private static List<Point> withGaps(List<Point> points) {
        List<Point> all = new ArrayList<>();
        for (Point point : points) {
            if (!all.isEmpty()) {
                fill(all, point.period());
            }
            all.add(point);
        }
        return all;
    }

    private static void fill(List<Point> all, ReportPeriod end) {
        ReportPeriod missing = all.get(all.size() - 1).period().next();
        for (int i = 0; i < LONGEST_GAP && missing.lastDay().isBefore(end.firstDay()); i++) {
            all.add(Point.gap(missing));
            missing = missing.next();
        }
    }

    private static Optional<Integer> trend(List<Point> points) {
        List<BigDecimal> values =
                points.stream().flatMap(point -> point.value().stream()).toList();
        List<BigDecimal> last = values.subList(Math.max(0, values.size() - TREND_POINTS), values.size());
        return last.size() < 3 ? Optional.empty() : Optional.of(slope(last));
    }

    private static int slope(List<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            sum = sum.add(values.get(i).multiply(BigDecimal.valueOf(2L * i - values.size() + 1)));
        }
        return sum.signum();
    }

    /**
     * One period.
     *
     * @param value rounded as its unit wants it; the status is judged before
     * @param measurement empty for a period of which nothing was handed in
     */
    public record Point(
            ReportPeriod period,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            Optional<BigDecimal> value,
            Status status,
            Optional<Metric.Measurement> measurement) {

        static Point gap(ReportPeriod period) {
            return new Point(
                    period, Optional.empty(), Optional.empty(), Optional.empty(), Status.NO_DATA, Optional.empty());
        }
    }

    /** How a metric stands. */
    public enum Status {
        BREACH("Breach"),
        WARNING("Target missed"),
        STALE("Value late"),
        NO_DATA("No data"),
        OK("Met");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** The word that readers see. */
        public String word() {
            return word;
        }

        static Status of(Metric metric, BigDecimal value) {
            BigDecimal miss = miss(metric, value);
            BigDecimal free = metric.direction() == Metric.Direction.RANGE
                    ? metric.warn().orElse(BigDecimal.ZERO)
                    : BigDecimal.ZERO;
            if (miss.compareTo(free) <= 0) {
                return OK;
            }
            return metric.breach()
                            .filter(limit -> beyond(metric, value, miss, limit))
                            .isPresent()
                    ? BREACH
                    : WARNING;
        }

        private static BigDecimal miss(Metric metric, BigDecimal value) {
            return switch (metric.direction()) {
                case HIGHER -> metric.target().subtract(value);
                case LOWER -> value.subtract(metric.target());
                case RANGE -> value.subtract(metric.target()).abs();
            };
        }

        private static boolean beyond(Metric metric, BigDecimal value, BigDecimal miss, BigDecimal limit) {
            return switch (metric.direction()) {
                case HIGHER -> value.compareTo(limit) < 0;
                case LOWER -> value.compareTo(limit) > 0;
                case RANGE -> miss.compareTo(limit) > 0;
            };
        }
    }
}
