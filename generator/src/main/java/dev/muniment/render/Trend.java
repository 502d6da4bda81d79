package dev.muniment.render;

import dev.muniment.model.Metric;
import dev.muniment.model.ReportPeriod;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.Notation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A metric over time: shapes for states, lines for limits; gaps stay gaps, and a new definition breaks the line. */
final class Trend {

    private static final int LEFT = 52;
    private static final int RIGHT = 670;
    private static final int TOP = 16;
    private static final int BOTTOM = 308;
    private static final int LABELS = 13;
    private static final int LINE_HEIGHT = 16;

    private final MetricSeries series;
    private final Metric metric;
    private final Scale scale;
    private final Svg svg;

    private Trend(MetricSeries series, Style style, String name) {
        this.series = series;
        this.metric = series.metric();
        this.scale = Scale.of(series);
        this.svg = Svg.of(style, name, "chart big w820", 820, 360, 540, words(series));
    }

    static String of(MetricSeries series, Style style, String name) {
        Trend trend = new Trend(series, style, name);
        trend.axis();
        trend.limits();
        trend.breaks();
        trend.line();
        trend.points();
        return trend.svg.end();
    }

    private void axis() {
        long lines = Math.round((scale.high() - scale.low()) / scale.step());
        for (long i = 0; i <= lines; i++) {
            double value = scale.low() + i * scale.step();
            svg.path(Mark.GRID, across(y(value))).text(Mark.END, 44, y(value) + 4, Svg.number(value));
        }
        svg.path(Mark.AXIS, "M" + LEFT + " " + TOP + "V" + BOTTOM + "H" + RIGHT);
    }

    private void limits() {
        List<Limit> limits = new ArrayList<>();
        limits.add(new Limit("target", metric.target(), Mark.TARGET, Mark.TARGET_WORD));
        boolean range = metric.direction() == Metric.Direction.RANGE;
        metric.warn()
                .ifPresent(value -> limits.add(
                        new Limit("warning", range ? metric.target().add(value) : value, Mark.WARN, Mark.WARN_WORD)));
        metric.breach()
                .ifPresent(value -> limits.add(new Limit(
                        "breach", range ? metric.target().add(value) : value, Mark.BREACH, Mark.BREACH_WORD)));
        limits.sort((left, right) -> right.value().compareTo(left.value()));
        double free = 0;
        for (Limit limit : limits) {
            double y = y(limit.value().doubleValue());
            double label = Math.max(y + 4, free);
            svg.path(limit.line(), across(y)).text(limit.word(), RIGHT + 8, label, limit.title(metric.unit()));
            if (range && limit.line() != Mark.TARGET) {
                svg.path(
                        limit.line(),
                        across(y(2 * metric.target().doubleValue()
                                - limit.value().doubleValue())));
            }
            free = label + LINE_HEIGHT;
        }
    }

    private void breaks() {
        for (int i = 0; i < series.points().size(); i++) {
            Optional<String> change = change(i);
            if (i > 0 && change.isPresent()) {
                double x = (x(i) + x(i - 1)) / 2;
                svg.path(Mark.BREAK, "M" + Svg.number(x) + " " + TOP + "V" + BOTTOM);
                svg.text(Mark.TEXT, x + 6, BOTTOM - 10, "new definition");
            }
        }
    }

    private void line() {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < series.points().size(); i++) {
            Optional<BigDecimal> value = series.points().get(i).value();
            if (value.isPresent()) {
                boolean joins = drawing && change(i).isEmpty();
                path.append(joins ? 'L' : 'M')
                        .append(Svg.number(x(i)))
                        .append(' ')
                        .append(Svg.number(y(value.get().doubleValue())));
            }
            drawing = value.isPresent();
        }
        if (path.length() > 0) {
            svg.path(Mark.LINE, path.toString());
        }
    }

    private void points() {
        int size = series.points().size();
        int every = Math.max(1, (size + LABELS - 1) / LABELS);
        for (int i = 0; i < size; i++) {
            MetricSeries.Point point = series.points().get(i);
            point.value().ifPresentOrElse(shape(point, x(i)), noData(x(i)));
            if ((size - 1 - i) % every == 0) {
                svg.text(Mark.MIDDLE, x(i), 328, label(point.period()));
                if (i < every || point.period().firstDay().getMonthValue() == 1) {
                    svg.text(Mark.MIDDLE_BOLD, x(i), 346, point.period().text().substring(0, 4));
                }
            }
        }
    }

    private Consumer<BigDecimal> shape(MetricSeries.Point point, double x) {
        return value -> {
            double y = y(value.doubleValue());
            switch (point.status()) {
                case BREACH -> svg.rect(Mark.POINT_BAD, x - 6, y - 6, 12, 12);
                case WARNING -> svg.path(Mark.POINT_WARN, "M" + Svg.number(x) + " " + Svg.number(y - 8) + "l8 14h-16Z");
                default -> svg.circle(Mark.POINT_OK, x, y, 6);
            }
        };
    }

    private Runnable noData(double x) {
        return () -> svg.text(Mark.MIDDLE, x, TOP + (BOTTOM - TOP) / 2.0, "no data");
    }

    private Optional<String> change(int index) {
        ReportPeriod period = series.points().get(index).period();
        LocalDate before = index == 0
                ? LocalDate.MIN
                : series.points().get(index - 1).period().lastDay();
        return metric.definitionHistory().stream()
                .filter(change ->
                        change.date().isAfter(before) && !change.date().isAfter(period.lastDay()))
                .map(Metric.DefinitionChange::change)
                .findFirst();
    }

    private double x(int index) {
        int gaps = Math.max(1, series.points().size() - 1);
        return LEFT + 26 + index * (double) (RIGHT - LEFT - 40) / gaps;
    }

    private double y(double value) {
        return BOTTOM - scale.place(value) * (BOTTOM - TOP);
    }

    private static String across(double y) {
        return "M" + LEFT + " " + Svg.number(y) + "H" + RIGHT;
    }

    private static String label(ReportPeriod period) {
        return switch (period.months()) {
            case 1 -> period.firstDay().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case 3 -> period.text().substring(5);
            default -> period.text();
        };
    }

    static Svg.Words words(MetricSeries series) {
        List<MetricSeries.Point> points = series.points();
        if (points.isEmpty()) {
            return new Svg.Words(series.metric().title(), "No values yet.");
        }
        String span =
                points.get(0).period() + " to " + points.get(points.size() - 1).period();
        String values = points.stream()
                .map(point -> point.value()
                        .map(value -> Notation.number(series.metric().unit(), value))
                        .orElse("no data"))
                .collect(Collectors.joining(", "));
        return new Svg.Words(
                series.metric().title() + ", " + span,
                values + ". Target "
                        + Notation.number(
                                series.metric().unit(), series.metric().target()) + ".");
    }

    /** A line across the chart with its word at the right end. */
    private record Limit(String name, BigDecimal value, Mark line, Mark word) {
        String title(Metric.MeasureUnit unit) {
            return name + " " + Notation.number(unit, value);
        }
    }
}
