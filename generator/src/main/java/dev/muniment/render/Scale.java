package dev.muniment.render;

import dev.muniment.model.Metric;
import dev.muniment.view.MetricSeries;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The upright axis of a metric: from zero to a round number above every value and limit. */
record Scale(double low, double high, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int LINES = 5;

    static Scale of(MetricSeries series) {
        double most = values(series).max().orElse(1);
        double least = Math.min(0, values(series).min().orElse(0));
        boolean percent = series.metric().unit() == Metric.MeasureUnit.PERCENT;
        if (percent && most <= 100 && least == 0) {
            return new Scale(0, 100, 20);
        }
        double step = step(Math.max(most - least, 0.1));
        return new Scale(Math.floor(least / step) * step, Math.ceil(Math.max(most, step) / step) * step, step);
    }

    /** Where a value lies between the lower end, 0, and the upper end, 1. */
    double place(double value) {
        return (value - low) / (high - low);
    }

    private static double step(double span) {
        double power = Math.pow(10, Math.floor(Math.log10(span / LINES)));
        for (double round : ROUND) {
            if (round * power * LINES >= span) {
                return round * power;
            }
        }
        return 10 * power;
    }

    private static DoubleStream values(MetricSeries series) {
        Metric metric = series.metric();
        BigDecimal base = metric.direction() == Metric.Direction.RANGE ? metric.target() : BigDecimal.ZERO;
        Stream<BigDecimal> limits = Stream.of(
                        Optional.of(metric.target()),
                        metric.warn().map(base::add),
                        metric.breach().map(base::add))
                .flatMap(Optional::stream);
        Stream<BigDecimal> values = series.points().stream().flatMap(point -> point.value().stream());
        return Stream.concat(limits, values).mapToDouble(BigDecimal::doubleValue);
    }
}
