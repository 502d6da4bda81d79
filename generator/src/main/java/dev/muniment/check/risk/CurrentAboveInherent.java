package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Risk;
import java.util.Optional;
import java.util.stream.Stream;

/** A risk whose score with controls is above its score without. */
public final class CurrentAboveInherent implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("current-above-inherent", "RSK-04", RuleClass.LOGIC, "A risk that controls make worse.");

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
        boolean above = risk.current().likelihood() > risk.inherent().likelihood()
                || risk.current().impact() > risk.inherent().impact();
        return above
                ? Optional.of(Diagnostic.of(
                                INFO,
                                risk.at("/current"),
                                "the current score of `" + risk.id() + "` is above the inherent one")
                        .about(risk.id())
                        .note(risk.at("/inherent"), "the inherent score")
                        .help("controls cannot raise a risk; score the inherent risk anew"))
                : Optional.empty();
    }
}
