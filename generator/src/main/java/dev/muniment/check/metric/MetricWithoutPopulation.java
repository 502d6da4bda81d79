package dev.muniment.check.metric;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Metric;
import java.util.Optional;
import java.util.stream.Stream;

/** A metric that does not say what its denominator is. */
public final class MetricWithoutPopulation implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "metric-without-population", "MET-13", RuleClass.STRUCTURE, "A metric that does not say what it counts.");

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
        return metric.population().isPresent()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(INFO, metric.at("/title"), "`" + metric.id() + "` has no population")
                        .about(metric.id())
                        .help("say what the denominator is, and how it is known to be complete"));
    }
}
