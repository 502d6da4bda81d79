package dev.muniment.check.strategy;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Objective;
import java.util.stream.Stream;

/** An objective without a metric and without a value to reach. */
public final class UnmeasuredObjective implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "unmeasured-objective", "STR-01", RuleClass.LOGIC, "An objective that cannot be measured.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Objective.class).stream()
                .filter(Objective::active)
                .filter(objective ->
                        objective.measure().isEmpty() && objective.target().isEmpty())
                .map(objective -> Diagnostic.of(
                                INFO,
                                objective.at("/statement"),
                                "`" + objective.id() + "` has neither a metric nor a target")
                        .about(objective.id())
                        .help("name a metric under `measure`, or a value under `target`"));
    }
}
