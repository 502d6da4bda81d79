package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import dev.muniment.model.Entity;
import dev.muniment.model.Ref;
import dev.muniment.model.Risk;
import dev.muniment.view.RiskLevels;
import java.util.Optional;
import java.util.stream.Stream;

/** A risk above what the organisation bears, without an open action and without an acceptance. */
public final class AboveAppetiteUntreated implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "above-appetite-untreated", "RSK-07", RuleClass.LOGIC, "A risk above the appetite that nobody treats.");

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
        boolean treated = context.corpus().all(Action.class).stream()
                .anyMatch(action -> action.active() && action.purpose().contains(new Ref<Entity>(risk.id())));
        boolean above = RiskLevels.of(context.corpus())
                .filter(levels -> levels.aboveAppetite(risk))
                .isPresent();
        return above && !treated && risk.acceptance().isEmpty()
                ? Optional.of(Diagnostic.of(
                                INFO,
                                risk.at("/current"),
                                "`" + risk.id() + "` is above the appetite, and no open action treats it")
                        .about(risk.id())
                        .help("record an action `for: [" + risk.id()
                                + "]` with a due day, or an acceptance by an authorised role"))
                : Optional.empty();
    }
}
