package dev.muniment.check.continuity;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Plan;
import java.util.stream.Stream;

/** A plan in force for a process that does not say who sets it in motion, or who acts by it. */
public final class PlanWithoutTeam implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("plan-without-team", "BCM-08", RuleClass.LOGIC, "A continuity plan that calls on nobody.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Plan.class).stream()
                .filter(plan -> plan.inForce() && !plan.covers().isEmpty())
                .filter(plan -> plan.activates().isEmpty() || plan.teams().isEmpty())
                .map(plan -> Diagnostic.of(
                                INFO,
                                plan.at("/covers"),
                                "`" + plan.id() + "` keeps a process going and does not say who "
                                        + (plan.activates().isEmpty() ? "sets it in motion" : "acts by it"))
                        .about(plan.id())
                        .help("name roles under `activates` and `teams`"));
    }
}
