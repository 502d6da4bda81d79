package dev.muniment.check.action;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import java.util.stream.Stream;

/** An action that is done and does not say when. */
public final class DoneWithoutDate implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("done-without-date", "ACT-04", RuleClass.LOGIC, "An action that is done on no day.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Action.class).stream()
                .filter(action ->
                        action.status() == Action.Status.DONE && action.doneOn().isEmpty())
                .map(action -> Diagnostic.of(
                                INFO, action.at("/status"), "`" + action.id() + "` is done and does not say when")
                        .about(action.id())
                        .help("add `done_on`"));
    }
}
