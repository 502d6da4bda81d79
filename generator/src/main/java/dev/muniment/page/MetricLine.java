package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Metric;
import dev.muniment.model.Word;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** How a metric stands, in words; value and target with their unit. */
public record MetricLine(
        Named metric,
        Optional<String> period,
        Optional<String> value,
        String target,
        MetricSeries.Status status,
        String statusWord,
        String trend,
        Named owner,
        Optional<Named> collector,
        Optional<LocalDate> nextDue,
        boolean overdue,
        Figure spark) {

    public static MetricLine of(Corpus corpus, MetricSeries series, LocalDate asOf) {
        Metric metric = series.metric();
        Optional<MetricSeries.Point> latest = series.latest();
        return new MetricLine(
                Named.of(metric),
                latest.map(point -> point.period().text()),
                latest.flatMap(MetricSeries.Point::value).map(value -> number(metric, value) + unit(metric)),
                target(metric) + unit(metric),
                series.status(),
                series.status().word(),
                series.trend().map(sign -> trend(metric.direction(), sign)).orElse("too few values"),
                Named.of(corpus, metric.common().owner()),
                metric.collector().map(collector -> Named.of(corpus, collector.role())),
                series.nextDue(),
                metric.active() && series.overdue(asOf),
                new Figure.Spark("spark-" + metric.id(), series));
    }

    private static String unit(Metric metric) {
        return switch (metric.unit()) {
            case PERCENT -> " %";
            case COUNT -> "";
            default -> " " + Word.of(metric.unit());
        };
    }

    private static String number(Metric metric, BigDecimal value) {
        boolean whole = metric.unit() == Metric.MeasureUnit.COUNT
                && value.stripTrailingZeros().scale() <= 0;
        return whole ? value.toBigInteger().toString() : value.toPlainString();
    }

    private static String target(Metric metric) {
        String value = metric.target().toPlainString();
        return switch (metric.direction()) {
            case HIGHER -> "at least " + value;
            case LOWER -> "at most " + value;
            case RANGE -> "about " + value;
        };
    }

    private static String trend(Metric.Direction direction, int sign) {
        if (sign == 0) {
            return "level";
        }
        String way = sign > 0 ? "rising" : "falling";
        if (direction == Metric.Direction.RANGE) {
            return way;
        }
        boolean better = sign > 0 == (direction == Metric.Direction.HIGHER);
        return way + (better ? ", better" : ", worse");
    }
}
