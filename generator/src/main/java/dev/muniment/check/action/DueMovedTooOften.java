package dev.muniment.check.action;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import java.util.stream.Stream;

/** An open action whose due day was moved more than twice. */
public final class DueMovedTooOften implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("due-moved-too-often", "ACT-03", RuleClass.LOGIC, "A due day that keeps moving.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int MOVES = 2;

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Action.class).stream()
                .filter(action -> action.active() && action.dueHistory().size() > MOVES)
                .map(action -> Diagnostic.of(
                                INFO,
                                action.at("/due"),
                                "the due day of `" + action.id() + "` was moved "
                                        + action.dueHistory().size() + " times")
                        .about(action.id())
                        .help("cut it into smaller actions, or take the matter to the owner of what it is for"));
    }
}
