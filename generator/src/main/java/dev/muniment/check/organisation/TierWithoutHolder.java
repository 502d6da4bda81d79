package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Escalation;
import dev.muniment.model.Role;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A tier of escalation whose role nobody holds. */
public final class TierWithoutHolder implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "tier-without-holder", "ORG-06", RuleClass.TIME, "A tier of escalation that nobody answers on.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Escalation.class).stream()
                .flatMap(ladder -> IntStream.range(0, ladder.tiers().size())
                        .filter(i -> vacant(context, ladder.tiers().get(i)))
                        .mapToObj(i -> diagnostic(ladder, i)));
    }

    private static boolean vacant(CheckContext context, Escalation.Tier tier) {
        return context.corpus()
                .find(Role.class, tier.role())
                .filter(role -> !role.active() || role.holdersOn(context.asOf()).isEmpty())
                .isPresent();
    }

    private static Diagnostic diagnostic(Escalation ladder, int index) {
        Escalation.Tier tier = ladder.tiers().get(index);
        return Diagnostic.of(
                        INFO,
                        ladder.at("/tiers/" + index + "/role"),
                        "nobody answers on tier " + tier.tier() + ": nobody holds `" + tier.role() + "`")
                .about(ladder.id())
                .help("name a holder of the role, or another role");
    }
}
