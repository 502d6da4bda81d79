package dev.muniment.page;

import dev.muniment.model.Metric;
import dev.muniment.view.Extent;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.Notation;
import dev.muniment.view.OwnedAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One metric: its trend, its figures and what it means. */
final class MetricPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context, Metric.class, "metric.ftlh", (directory, metric) -> model(context, directory, metric));
    }

    private static Model model(PageContext context, Directory directory, Metric metric) {
        MetricSeries series = MetricSeries.of(metric, context.asOf());
        List<Row> rows = new ArrayList<>(
                series.points().stream().map(point -> row(metric.unit(), point)).toList());
        Collections.reverse(rows);
        return new Model(
                directory.paths(),
                EntityPage.model(context, metric, directory.around(metric)),
                MetricLine.of(context.corpus(), series, context.asOf()),
                metric.informationNeed(),
                metric.formula(),
                new Figure.Trend("trend", series),
                Extent.of(series).belowZero(),
                rows,
                OwnedAction.forRecord(context.corpus(), metric.id(), context.asOf()));
    }

    private static Row row(Metric.MeasureUnit unit, MetricSeries.Point point) {
        return new Row(
                point.period().text(),
                point.numerator().map(value -> Notation.number(unit, value)),
                point.denominator().map(value -> Notation.number(unit, value)),
                point.value().map(value -> Notation.number(unit, value)),
                point.status(),
                point.status().word(),
                point.measurement().flatMap(Metric.Measurement::collectedOn),
                point.measurement().flatMap(Metric.Measurement::comment));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            MetricLine line,
            String need,
            String formula,
            Figure trend,
            boolean belowZero,
            List<Row> rows,
            List<OwnedAction> actions) {}

    /** The figure of one period. */
    public record Row(
            String period,
            Optional<String> numerator,
            Optional<String> denominator,
            Optional<String> value,
            MetricSeries.Status status,
            String statusWord,
            Optional<LocalDate> collectedOn,
            Optional<String> comment) {}
}
