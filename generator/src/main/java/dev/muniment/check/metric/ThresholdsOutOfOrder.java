package dev.muniment.check.metric;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A metric whose limits are not in the order of its direction. */
public final class ThresholdsOutOfOrder implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "thresholds-out-of-order", "MET-03", RuleClass.LOGIC, "Limits that are not in the order of the direction.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Metric.class).stream()
                .filter(Metric::active)
                .flatMap(ThresholdsOutOfOrder::faults);
    }

    private static Stream<Diagnostic> faults(Metric metric) {
        boolean range = metric.direction() == Metric.Direction.RANGE;
        List<Limit> limits = Stream.of(
                        Optional.of(new Limit("target", range ? BigDecimal.ZERO : metric.target())),
                        metric.warn().map(value -> new Limit("warn", value)),
                        metric.breach().map(value -> new Limit("breach", value)))
                .flatMap(Optional::stream)
                .toList();
        return IntStream.range(1, limits.size())
                .filter(i -> better(metric, limits.get(i), limits.get(i - 1)))
                .mapToObj(i -> diagnostic(metric, limits.get(i), limits.get(i - 1)));
    }

    private static boolean better(Metric metric, Limit limit, Limit before) {
        int difference = limit.value().compareTo(before.value());
        return metric.direction() == Metric.Direction.HIGHER ? difference > 0 : difference < 0;
    }

    private static Diagnostic diagnostic(Metric metric, Limit limit, Limit before) {
        boolean range =
                metric.direction() == Metric.Direction.RANGE && before.field().equals("target");
        return Diagnostic.of(
                        INFO,
                        metric.at("/" + limit.field()),
                        "`" + limit.field() + "` is `" + limit.value().toPlainString() + "`, better than "
                                + (range
                                        ? "no deviation at all"
                                        : "`" + before.field() + "` with `"
                                                + before.value().toPlainString() + "`"))
                .about(metric.id())
                .help("from good to bad they are target, warn, breach");
    }

    /** A limit by its field. */
    private record Limit(String field, BigDecimal value) {}
}
