package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Finding;
import dev.muniment.model.Ref;
import dev.muniment.model.Role;
import java.util.Optional;
import java.util.stream.Stream;

/** A finding that was verified by somebody who owns its action. */
public final class VerifiedByOwner implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "verified-by-owner",
            "FND-04",
            RuleClass.LOGIC,
            "A finding that was verified by somebody who owns its action.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Finding.class).stream()
                .flatMap(finding -> finding.verified().flatMap(by -> fault(context.corpus(), finding, by)).stream());
    }

    private static Optional<Diagnostic> fault(Corpus corpus, Finding finding, Finding.Verification verification) {
        return finding.actions().stream()
                .flatMap(ref -> corpus.find(Action.class, ref).stream())
                .filter(action -> owns(corpus, action, verification))
                .map(Entity::id)
                .findFirst()
                .map(action -> Diagnostic.of(
                                INFO,
                                finding.at("/verified/by"),
                                "`" + verification.by() + "` verified `" + finding.id() + "` and owned its action `"
                                        + action + "`")
                        .about(finding.id())
                        .help("let somebody verify it who did not have to mend it"));
    }

    private static boolean owns(Corpus corpus, Action action, Finding.Verification verification) {
        Ref<Role> owner = action.common().owner();
        return corpus.find(Role.class, owner).stream()
                .flatMap(role -> role.holdersOn(verification.on()).stream())
                .anyMatch(holder -> holder.person().equals(verification.by()));
    }
}
