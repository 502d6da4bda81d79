package dev.muniment.view;

import dev.muniment.model.Metric;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the values and limits of a metric take up on an axis; zero always belongs to it. */
public record Extent(BigDecimal low, BigDecimal high) {

    public static Extent of(MetricSeries series) {
        Metric metric = series.metric();
        Stream<BigDecimal> limits = Stream.of(metric.warn(), metric.breach())
                .flatMap(Optional::stream)
                .flatMap(limit -> of(metric, limit));
        Stream<BigDecimal> values = series.points().stream().flatMap(point -> point.value().stream());
        List<BigDecimal> all = Stream.concat(Stream.of(BigDecimal.ZERO, metric.target()), Stream.concat(limits, values))
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Extent(all.get(0), all.get(all.size() - 1));
    }

    public boolean belowZero() {
        return low.signum() < 0;
    }

    /** A limit of a range is a deviation, to either side. */
    private static Stream<BigDecimal> of(Metric metric, BigDecimal limit) {
        return metric.direction() == Metric.Direction.RANGE
                ? Stream.of(metric.target().subtract(limit), metric.target().add(limit))
                : Stream.of(limit);
    }
}
