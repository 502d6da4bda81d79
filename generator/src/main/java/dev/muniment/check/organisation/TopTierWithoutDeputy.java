package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Escalation;
import java.util.stream.Stream;

/** A ladder of escalation whose last tier has no deputy. */
public final class TopTierWithoutDeputy implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "top-tier-without-deputy", "ORG-06", RuleClass.LOGIC, "A last tier of escalation without a deputy.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Escalation.class).stream()
                .filter(ladder -> ladder.top().deputies().isEmpty())
                .map(ladder -> Diagnostic.of(
                                INFO,
                                ladder.at("/tiers/" + (ladder.tiers().size() - 1)),
                                "the last tier `" + ladder.top().name() + "` has no deputy")
                        .about(ladder.id())
                        .help("name a role under `deputies`"));
    }
}
