package dev.muniment.check.metric;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Metric;
import java.util.Optional;
import java.util.stream.Stream;

/** A metric that nobody collects. */
public final class MetricWithoutCollector implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("metric-without-collector", "MET-01", RuleClass.STRUCTURE, "A metric that nobody collects.");

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
        return metric.collector().isPresent()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(INFO, metric.at("/title"), "`" + metric.id() + "` has no collector")
                        .about(metric.id())
                        .help("name unit and role: `collector: {unit: UNT-hr, role: ROL-hr-head}`"));
    }
}
