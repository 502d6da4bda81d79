package dev.muniment.check.metric;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Metric;
import dev.muniment.view.MetricSeries;
import java.util.Optional;
import java.util.stream.Stream;

/** A metric whose newest value is older than its frequency and grace allow. */
public final class StaleMetric implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "stale-metric", "MET-04", RuleClass.TIME, "A metric without a recent value.", "9.1")
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
        return MetricSeries.nextDue(metric)
                .filter(context.asOf()::isAfter)
                .map(due -> Diagnostic.of(
                                INFO,
                                metric.at("/frequency"),
                                "the next value of `" + metric.id() + "` was due on " + due)
                        .about(metric.id())
                        .help("add a row to metrics/data/" + metric.id() + ".csv"));
    }
}
