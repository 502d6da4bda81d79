package dev.muniment.check.action;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import java.util.stream.Stream;

/** A corrective action or a treatment that is done without evidence. */
public final class DoneWithoutEvidence implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("done-without-evidence", "ACT-04", RuleClass.LOGIC, "A done action that nothing proves.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Action.class).stream()
                .filter(action -> action.status() == Action.Status.DONE)
                .filter(action -> action.type() == Action.Type.CORRECTIVE || action.type() == Action.Type.TREATMENT)
                .filter(action -> action.common().labels().evidence().isEmpty())
                .map(action -> Diagnostic.of(
                                INFO, action.at("/status"), "`" + action.id() + "` is done, and nothing proves it")
                        .about(action.id())
                        .help("name what proves it under `evidence`"));
    }
}
