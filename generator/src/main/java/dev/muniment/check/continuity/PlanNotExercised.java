package dev.muniment.check.continuity;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Plan;
import dev.muniment.view.NextExercise;
import java.util.stream.Stream;

/** A plan for a process that nobody tried for a year. */
public final class PlanNotExercised implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "plan-not-exercised", "BCM-04", RuleClass.TIME, "A continuity plan that nobody tried for a year.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Plan.class).stream()
                .flatMap(plan -> NextExercise.of(context.corpus(), plan).stream()
                        .filter(context.asOf()::isAfter)
                        .map(day -> Diagnostic.of(
                                        INFO, plan.at("/covers"), "`" + plan.id() + "` was to be tried by " + day)
                                .about(plan.id())
                                .help("try it, and record the exercise with `plan: " + plan.id() + "`")));
    }
}
