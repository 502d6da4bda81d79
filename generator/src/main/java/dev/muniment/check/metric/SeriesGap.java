package dev.muniment.check.metric;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Metric;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.MetricSeries.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A metric whose series leaves a period out. */
public final class SeriesGap implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("series-gap", "MET-06", RuleClass.LOGIC, "A series that leaves a period out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Metric.class).stream()
                .filter(Metric::active)
                .flatMap(metric ->
                        faults(metric, MetricSeries.of(metric, context.asOf()).points()));
    }

    private static Stream<Diagnostic> faults(Metric metric, List<Point> points) {
        List<String> missing = new ArrayList<>();
        Stream.Builder<Diagnostic> found = Stream.builder();
        for (Point point : points) {
            if (point.measurement().isEmpty()) {
                missing.add(point.period().text());
            } else if (!missing.isEmpty()) {
                found.add(diagnostic(metric, point, missing));
                missing.clear();
            }
        }
        return found.build();
    }

    private static Diagnostic diagnostic(Metric metric, Point next, List<String> missing) {
        int row = metric.measurements().indexOf(next.measurement().orElseThrow());
        String last = missing.size() == 1 ? "" : " to `" + missing.get(missing.size() - 1) + "`";
        return Diagnostic.of(
                        INFO,
                        metric.at("/measurements/" + row + "/period"),
                        "`" + metric.id() + "` has no value for `" + missing.get(0) + "`" + last)
                .about(metric.id())
                .help("add the row; where nothing was measured, leave its figures empty and say why in `comment`");
    }
}
