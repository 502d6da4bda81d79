package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Escalation;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A ladder of escalation whose tiers are not numbered 1, 2, 3 from the first on. */
public final class TiersOutOfOrder implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "tiers-out-of-order", "ORG-06", RuleClass.LOGIC, "Tiers of escalation that are not 1, 2, 3 and so on.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Escalation.class).stream().flatMap(ladder -> first(ladder).stream());
    }

    private static Optional<Diagnostic> first(Escalation ladder) {
        return IntStream.range(0, ladder.tiers().size())
                .filter(i -> ladder.tiers().get(i).tier() != i + 1)
                .mapToObj(i -> Diagnostic.of(
                                INFO,
                                ladder.at("/tiers/" + i + "/tier"),
                                "tier `" + ladder.tiers().get(i).tier() + "` stands where tier " + (i + 1) + " belongs")
                        .about(ladder.id())
                        .help("number the tiers from 1 on in the order in which they are called"))
                .findFirst();
    }
}
