package dev.muniment.check.metric;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Metric;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.MetricSeries.Point;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A metric that had one and the same value six times. */
public final class UnmovedValues implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.information("unmoved-values", "MET-12", RuleClass.LOGIC, "A metric that does not move.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int TIMES = 6;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Metric.class).stream()
                .filter(Metric::active)
                .flatMap(metric ->
                        fault(metric, MetricSeries.of(metric, context.asOf()).points()));
    }

    private static Stream<Diagnostic> fault(Metric metric, List<Point> points) {
        List<Point> last = points.subList(Math.max(0, points.size() - TIMES), points.size());
        List<Optional<BigDecimal>> values =
                last.stream().map(Point::value).distinct().toList();
        return last.size() == TIMES && values.size() == 1
                ? values.get(0).filter(value -> !atTheEnd(metric, value)).stream()
                        .map(value -> diagnostic(metric, last.get(TIMES - 1), value))
                : Stream.empty();
    }

    /** At the end of its scale a value may well stay: nothing is overdue, everybody is trained. */
    private static boolean atTheEnd(Metric metric, BigDecimal value) {
        return value.signum() == 0 || metric.unit() == Metric.MeasureUnit.PERCENT && value.compareTo(ALL) == 0;
    }

    private static Diagnostic diagnostic(Metric metric, Point latest, BigDecimal value) {
        int row = metric.measurements().indexOf(latest.measurement().orElseThrow());
        return Diagnostic.of(
                        INFO,
                        metric.at("/measurements/" + row + "/period"),
                        "`" + metric.id() + "` was `" + value.toPlainString() + "` six times in a row")
                .about(metric.id())
                .help("see whether it is really measured each time, and whether it can still tell anything");
    }
}
