package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Risk;
import java.util.Optional;
import java.util.stream.Stream;

/** A risk whose target is above where it stands. */
public final class TargetAboveCurrent implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("target-above-current", "RSK-05", RuleClass.LOGIC, "A target that is worse than today.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Risk.class).stream()
                .filter(Risk::active)
                .flatMap(risk -> fault(context, risk).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Risk risk) {
        return risk.target()
                .filter(target -> target.likelihood() > risk.current().likelihood()
                        || target.impact() > risk.current().impact())
                .map(target -> Diagnostic.of(
                                INFO,
                                risk.at("/target"),
                                "the target of `" + risk.id() + "` is above its current score")
                        .about(risk.id())
                        .note(risk.at("/current"), "the current score"));
    }
}
