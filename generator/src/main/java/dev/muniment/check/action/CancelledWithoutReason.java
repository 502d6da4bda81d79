package dev.muniment.check.action;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import java.util.stream.Stream;

/** A cancelled action without a word why. */
public final class CancelledWithoutReason implements Rule {

    private static final RuleInfo INFO = RuleInfo.information(
            "cancelled-without-reason", "ACT-06", RuleClass.LOGIC, "An action cancelled without a reason.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Action.class).stream()
                .filter(action -> action.status() == Action.Status.CANCELLED
                        && action.common().labels().notes().isEmpty())
                .map(action -> Diagnostic.of(
                                INFO,
                                action.at("/status"),
                                "`" + action.id() + "` is cancelled, and `notes` does not say why")
                        .about(action.id())
                        .help("say it under `notes`"));
    }
}
