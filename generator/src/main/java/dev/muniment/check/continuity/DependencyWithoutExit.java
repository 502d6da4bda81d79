package dev.muniment.check.continuity;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.BusinessProcess;
import dev.muniment.model.Criticality;
import dev.muniment.model.Supplier;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A critical process that depends on a supplier without a plan for the end of the relation. */
public final class DependencyWithoutExit implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "dependency-without-exit", "BCM-11", RuleClass.LOGIC, "A critical process that hangs on one supplier.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(BusinessProcess.class).stream()
                .filter(process -> process.active() && process.criticality() == Criticality.CRITICAL)
                .flatMap(process -> IntStream.range(0, process.dependsOn().size())
                        .mapToObj(index -> fault(context, process, index))
                        .flatMap(Optional::stream));
    }

    private static Optional<Diagnostic> fault(CheckContext context, BusinessProcess process, int index) {
        return context.corpus()
                .find(Supplier.class, process.dependsOn().get(index))
                .filter(supplier -> supplier.active()
                        && supplier.criticality() != Criticality.CRITICAL
                        && supplier.exitPlan().isEmpty())
                .map(supplier -> Diagnostic.of(
                                INFO,
                                process.at("/depends_on/" + index),
                                "`" + process.id() + "` is critical and needs `" + supplier.id()
                                        + "`, which has no `exit_plan`")
                        .about(process.id())
                        .help("write a plan for the day on which the supplier fails or leaves, and name it there"));
    }
}
