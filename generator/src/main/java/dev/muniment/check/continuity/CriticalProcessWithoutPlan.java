package dev.muniment.check.continuity;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.BusinessProcess;
import dev.muniment.model.Criticality;
import dev.muniment.model.Plan;
import java.util.stream.Stream;

/** A critical process without a plan for its standstill. */
public final class CriticalProcessWithoutPlan implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "critical-process-without-plan", "BCM-03", RuleClass.LOGIC, "A critical process that no plan keeps going.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(BusinessProcess.class).stream()
                .filter(process -> process.active() && process.criticality() == Criticality.CRITICAL)
                .filter(process -> process.plan().isEmpty() && !covered(context, process))
                .map(process -> Diagnostic.of(
                                INFO,
                                process.at("/criticality"),
                                "no plan keeps `" + process.id() + "` going, on which everything depends")
                        .about(process.id())
                        .help("name a plan under `plan`"));
    }

    private static boolean covered(CheckContext context, BusinessProcess process) {
        return context.corpus().all(Plan.class).stream()
                .flatMap(plan -> plan.covers().stream())
                .anyMatch(ref -> context.corpus()
                        .find(BusinessProcess.class, ref)
                        .filter(process::equals)
                        .isPresent());
    }
}
