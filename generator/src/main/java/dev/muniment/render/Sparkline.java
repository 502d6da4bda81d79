package dev.muniment.render;

import dev.muniment.view.MetricSeries;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A metric over its last twelve periods in the height of a line, spread over the height; gaps stay gaps. */
final class Sparkline {

    private static final int PERIODS = 12;
    private static final int WIDTH = 96;
    private static final int HEIGHT = 20;

    private Sparkline() {}

    static String of(MetricSeries series, Style style, String name) {
        int size = series.points().size();
        List<MetricSeries.Point> points = series.points().subList(Math.max(0, size - PERIODS), size);
        Svg svg = Svg.of(style, name, "spark", WIDTH, HEIGHT, 92, Trend.words(series));
        double[] known = points.stream()
                .flatMap(point -> point.value().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        if (known.length == 0) {
            return svg.end();
        }
        double low = Arrays.stream(known).min().getAsDouble();
        double high = Arrays.stream(known).max().getAsDouble();
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < points.size(); i++) {
            Optional<BigDecimal> value = points.get(i).value();
            if (value.isPresent()) {
                double y = y(value.get().doubleValue(), low, high);
                path.append(drawing ? 'L' : 'M')
                        .append(Svg.number(x(i, points.size())))
                        .append(' ')
                        .append(Svg.number(y));
            }
            drawing = value.isPresent();
        }
        svg.path(Mark.SPARK, path.toString());
        points.get(points.size() - 1)
                .value()
                .ifPresent(value -> svg.circle(
                        Mark.SPARK_END, x(points.size() - 1, points.size()), y(value.doubleValue(), low, high), 2.5));
        return svg.end();
    }

    private static double x(int index, int size) {
        return size == 1 ? WIDTH / 2.0 : 3 + index * (WIDTH - 6.0) / (size - 1);
    }

    private static double y(double value, double low, double high) {
        return high == low ? HEIGHT / 2.0 : HEIGHT - 3 - (value - low) / (high - low) * (HEIGHT - 6);
    }
}
