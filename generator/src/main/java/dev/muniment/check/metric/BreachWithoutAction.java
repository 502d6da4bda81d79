package dev.muniment.check.metric;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import dev.muniment.model.Metric;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.MetricSeries.Point;
import dev.muniment.view.MetricSeries.Status;
import java.util.Optional;
import java.util.stream.Stream;

/** A metric in breach on which nobody acts. */
public final class BreachWithoutAction implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "breach-without-action", "MET-07", RuleClass.LOGIC, "A breach on which nobody acts.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Metric.class).stream()
                .filter(Metric::active)
                .flatMap(metric -> fault(context, metric).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Metric metric) {
        return MetricSeries.of(metric, context.asOf())
                .latest()
                .filter(point -> point.status() == Status.BREACH && !explained(point))
                .filter(point -> !treated(context.corpus(), metric))
                .map(point -> diagnostic(metric, point));
    }

    private static boolean explained(Point point) {
        return point.measurement().flatMap(Metric.Measurement::comment).isPresent();
    }

    private static boolean treated(Corpus corpus, Metric metric) {
        return corpus.all(Action.class).stream()
                .filter(Action::active)
                .flatMap(action -> action.purpose().stream())
                .anyMatch(ref -> corpus.leads(ref, metric));
    }

    private static Diagnostic diagnostic(Metric metric, Point point) {
        int row = metric.measurements().indexOf(point.measurement().orElseThrow());
        String value = point.value().orElseThrow().toPlainString();
        return Diagnostic.of(
                        INFO,
                        metric.at("/measurements/" + row),
                        "nobody acts on the breach of `" + metric.id() + "` in `" + point.period() + "` with `" + value
                                + "`")
                .about(metric.id())
                .help("record an action with `for: [" + metric.id() + "]`, or say in `comment` why none is needed");
    }
}
