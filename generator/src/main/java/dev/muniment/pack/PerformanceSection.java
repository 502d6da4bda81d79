package dev.muniment.pack;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Metric;
import dev.muniment.page.Figure;
import dev.muniment.page.Html;
import dev.muniment.page.MetricLine;
import dev.muniment.page.PageContext;
import dev.muniment.view.MetricOverview;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.Notation;
import dev.muniment.view.OpenActions;
import java.util.List;
import java.util.Optional;

/** What was measured, how it stands, and a sheet for every metric. */
final class PerformanceSection implements Section {

    /** Periods that the figures of a sheet go back. */
    private static final int PERIODS = 13;

    @Override
    public String number() {
        return "11";
    }

    @Override
    public List<Class<? extends Entity>> showsActive() {
        return List.of(Metric.class);
    }

    @Override
    public String template() {
        return "performance.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        MetricOverview overview = MetricOverview.of(context.corpus(), context.asOf());
        OpenActions actions = OpenActions.of(context.corpus());
        Typesetter setter = new Typesetter(context.corpus());
        return new Model(
                overview.counts(),
                overview.series().stream()
                        .map(series -> sheet(context, series, actions, setter))
                        .toList());
    }

    private static Sheet sheet(PageContext context, MetricSeries series, OpenActions actions, Typesetter setter) {
        Corpus corpus = context.corpus();
        Metric metric = series.metric();
        Notation notation = Notation.of(corpus, metric);
        List<MetricSeries.Point> points = series.points();
        return new Sheet(
                MetricLine.of(corpus, series, context.asOf()),
                metric,
                metric.warn().map(notation::amount),
                metric.breach().map(notation::amount),
                new Figure.Trend("trend-" + metric.id(), series),
                points.subList(Math.max(0, points.size() - PERIODS), points.size()).stream()
                        .map(point -> row(metric.unit(), point))
                        .toList(),
                metric.interpretation().map(text -> setter.of(metric, text)),
                metric.onBreach().map(text -> setter.of(metric, text)),
                actions.forRecord(metric.id()).stream()
                        .map(action -> action.id())
                        .toList());
    }

    private static Row row(Metric.MeasureUnit unit, MetricSeries.Point point) {
        return new Row(
                point.period().text(),
                point.numerator().map(value -> Notation.number(unit, value)),
                point.denominator().map(value -> Notation.number(unit, value)),
                point.value().map(value -> Notation.number(unit, value)),
                point.status(),
                point.measurement().flatMap(Metric.Measurement::comment));
    }

    /** What the template sees. */
    public record Model(List<MetricOverview.Count> counts, List<Sheet> sheets) {}

    /** One metric. */
    public record Sheet(
            MetricLine line,
            Metric metric,
            Optional<String> warn,
            Optional<String> breach,
            Figure trend,
            List<Row> points,
            Optional<Html> interpretation,
            Optional<Html> onBreach,
            List<String> actions) {}

    /** The figure of one period. */
    public record Row(
            String period,
            Optional<String> numerator,
            Optional<String> denominator,
            Optional<String> value,
            MetricSeries.Status status,
            Optional<String> comment) {}
}
