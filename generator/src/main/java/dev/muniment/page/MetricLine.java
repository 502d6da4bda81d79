package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Metric;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.Named;
import dev.muniment.view.Notation;
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
        Notation notation = Notation.of(corpus, metric);
        Optional<MetricSeries.Point> latest = series.latest();
        return new MetricLine(
                Named.of(metric),
                latest.map(point -> point.period().text()),
                latest.flatMap(MetricSeries.Point::value).map(notation::amount),
                target(metric, notation),
                series.status(),
                series.status().word(),
                series.trend().map(sign -> trend(metric.direction(), sign)).orElse("too few values"),
                Named.of(corpus, metric.common().owner()),
                metric.collector().map(collector -> Named.of(corpus, collector.role())),
                series.nextDue(),
                metric.active() && series.overdue(asOf),
                new Figure.Spark("spark-" + metric.id(), series));
    }

    private static String target(Metric metric, Notation notation) {
        String value = notation.amount(metric.target());
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
