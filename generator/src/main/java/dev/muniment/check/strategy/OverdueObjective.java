package dev.muniment.check.strategy;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Objective;
import java.util.stream.Stream;

/** An objective that is still open after its day. */
public final class OverdueObjective implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("overdue-objective", "STR-04", RuleClass.TIME, "An objective that is open past its day.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Objective.class).stream()
                .filter(objective -> objective.overdue(context.asOf()))
                .map(objective -> Diagnostic.of(
                                INFO,
                                objective.at("/due"),
                                "`" + objective.id() + "` was to be reached by " + objective.due())
                        .about(objective.id())
                        .help("say whether it is `achieved` or `missed`"));
    }
}
