package dev.muniment.render;

import dev.muniment.model.Metric;
import dev.muniment.view.Extent;
import dev.muniment.view.MetricSeries;

/** The upright axis of a metric: from zero, or a round number below what lies below it, to one above every value and limit. */
record Scale(double low, double high, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int LINES = 5;

    static Scale of(MetricSeries series) {
        Extent extent = Extent.of(series);
        double most = extent.high().doubleValue();
        double least = extent.low().doubleValue();
        boolean percent = series.metric().unit() == Metric.MeasureUnit.PERCENT;
        if (percent && most <= 100 && !extent.belowZero()) {
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
}
