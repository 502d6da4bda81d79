package dev.muniment.check.action;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import java.util.stream.Stream;

/** A corrective action that was done a month ago, and nobody looked whether it helped. */
public final class EffectNotChecked implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "effect-not-checked",
                    "ACT-05",
                    RuleClass.TIME,
                    "A corrective action of which nobody knows whether it helped.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int DAYS = 30;

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Action.class).stream()
                .filter(action -> action.status() == Action.Status.DONE
                        && action.type() == Action.Type.CORRECTIVE
                        && action.effectiveness().isEmpty())
                .flatMap(action -> action.doneOn().stream()
                        .filter(done -> context.asOf().isAfter(done.plusDays(DAYS)))
                        .map(done -> Diagnostic.of(
                                        INFO,
                                        action.at("/done_on"),
                                        "`" + action.id() + "` is done since " + done
                                                + ", and nobody looked whether it helped")
                                .about(action.id())
                                .help("let somebody else than its owner look, and record `effectiveness`")));
    }
}
