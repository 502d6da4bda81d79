package dev.muniment.check.action;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import dev.muniment.model.Action.Effectiveness;
import dev.muniment.model.Corpus;
import dev.muniment.model.Role;
import java.util.stream.Stream;

/** A corrective action whose owner said that it helped. */
public final class EffectCheckedByOwner implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "effect-checked-by-owner",
                    "ACT-05",
                    RuleClass.LOGIC,
                    "A corrective action whose owner judged its effect.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Action.class).stream()
                .filter(action -> action.type() == Action.Type.CORRECTIVE)
                .flatMap(action -> action.effectiveness().stream()
                        .filter(check -> owned(context.corpus(), action, check))
                        .map(check -> Diagnostic.of(
                                        INFO,
                                        action.at("/effectiveness/by"),
                                        "`" + check.by() + "` owned `" + action.id()
                                                + "` and judged its effect; another person does")
                                .about(action.id())));
    }

    private static boolean owned(Corpus corpus, Action action, Effectiveness check) {
        return corpus.find(Role.class, action.common().owner()).stream()
                .flatMap(role -> role.holdersOn(check.checkedOn()).stream())
                .anyMatch(holder -> holder.person().equals(check.by()));
    }
}
