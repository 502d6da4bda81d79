package dev.muniment.check.metric;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Metric;
import dev.muniment.model.ReportPeriod;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A metric with two values for one period. */
public final class DuplicatePeriod implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("duplicate-period", "MET-06", RuleClass.LOGIC, "Two values for one period.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Metric.class).stream().flatMap(DuplicatePeriod::faults);
    }

    private static Stream<Diagnostic> faults(Metric metric) {
        Map<ReportPeriod, Integer> first = new TreeMap<>();
        Stream.Builder<Diagnostic> found = Stream.builder();
        for (int i = 0; i < metric.measurements().size(); i++) {
            ReportPeriod period = metric.measurements().get(i).period();
            Integer earlier = first.putIfAbsent(period, i);
            if (earlier != null) {
                found.add(Diagnostic.of(
                                INFO,
                                metric.at("/measurements/" + i + "/period"),
                                "`" + metric.id() + "` has a second value for `" + period + "`")
                        .about(metric.id())
                        .note(metric.at("/measurements/" + earlier + "/period"), "first value")
                        .help("keep the one that counts and say in `comment` what changed"));
            }
        }
        return found.build();
    }
}
