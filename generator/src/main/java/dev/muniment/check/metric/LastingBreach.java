package dev.muniment.check.metric;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Incident;
import dev.muniment.model.ManagementReview;
import dev.muniment.model.Metric;
import dev.muniment.model.Risk;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.MetricSeries.Point;
import dev.muniment.view.MetricSeries.Status;
import java.util.List;
import java.util.stream.Stream;

/** A metric in breach for two periods or longer, which went no higher. */
public final class LastingBreach implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("lasting-breach", "MET-08", RuleClass.LOGIC, "A breach that lasts and went no higher.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final List<Class<? extends Entity>> HIGHER =
            List.of(Risk.class, Incident.class, ManagementReview.class);

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Metric.class).stream()
                .filter(Metric::active)
                .filter(metric -> !known(context.corpus(), metric))
                .flatMap(metric ->
                        fault(metric, MetricSeries.of(metric, context.asOf()).points()));
    }

    private static Stream<Diagnostic> fault(Metric metric, List<Point> points) {
        int last = points.size() - 1;
        int first = last;
        while (first >= 0 && points.get(first).status() == Status.BREACH) {
            first--;
        }
        return last - first < 2
                ? Stream.empty()
                : Stream.of(diagnostic(metric, points.get(first + 1), points.get(last)));
    }

    private static Diagnostic diagnostic(Metric metric, Point first, Point last) {
        int row = metric.measurements().indexOf(last.measurement().orElseThrow());
        return Diagnostic.of(
                        INFO,
                        metric.at("/measurements/" + row + "/period"),
                        "`" + metric.id() + "` is in breach since `" + first.period()
                                + "` and neither risk nor incident nor management review takes it up")
                .about(metric.id())
                .help(
                        "name the metric, or an action for it, in a risk, an incident or a decision of a management review");
    }

    /** Whether a record that reaches management refers to the metric or to an action for it. */
    private static boolean known(Corpus corpus, Metric metric) {
        Stream<Entity> actions = corpus.all(Action.class).stream()
                .filter(action -> action.purpose().stream().anyMatch(ref -> corpus.leads(ref, metric)))
                .map(action -> action);
        return Stream.concat(Stream.of(metric), actions)
                .flatMap(entity -> corpus.to(entity).stream())
                .anyMatch(reference -> HIGHER.stream()
                        .anyMatch(kind -> corpus.find(kind, reference.from()).isPresent()));
    }
}
