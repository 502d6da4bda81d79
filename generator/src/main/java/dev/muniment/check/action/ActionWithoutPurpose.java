package dev.muniment.check.action;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import java.util.stream.Stream;

/** An action that does not say what it is done for. */
public final class ActionWithoutPurpose implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("action-without-purpose", "ACT-01", RuleClass.STRUCTURE, "An action that serves nothing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Action.class).stream()
                .filter(action -> action.active() && action.purpose().isEmpty())
                .map(action -> Diagnostic.of(
                                INFO, action.at("/title"), "`" + action.id() + "` does not say what it is done for")
                        .about(action.id())
                        .help("name the risk, metric or other record under `for`"));
    }
}
