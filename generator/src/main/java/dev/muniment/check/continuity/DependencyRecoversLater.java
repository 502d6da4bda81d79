package dev.muniment.check.continuity;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.BusinessProcess;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A process that is to run again before another that it cannot do without. */
public final class DependencyRecoversLater implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "dependency-recovers-later", "BCM-02", RuleClass.LOGIC, "A process that is promised before what it needs.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(BusinessProcess.class).stream()
                .filter(BusinessProcess::active)
                .flatMap(process -> IntStream.range(0, process.dependsOn().size())
                        .mapToObj(index -> fault(context, process, index))
                        .flatMap(Optional::stream));
    }

    private static Optional<Diagnostic> fault(CheckContext context, BusinessProcess process, int index) {
        return context.corpus()
                .find(BusinessProcess.class, process.dependsOn().get(index))
                .filter(process::runsAgainBefore)
                .map(needed -> Diagnostic.of(
                                INFO,
                                process.at("/depends_on/" + index),
                                "`" + process.id() + "` is to run again within "
                                        + process.rto().words() + ", and `" + needed.id() + "`, which it needs, within "
                                        + needed.rto().words())
                        .about(process.id())
                        .help("plan for a shorter recovery of what is needed, or promise less"));
    }
}
