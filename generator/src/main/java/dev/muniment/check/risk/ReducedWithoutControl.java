package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Risk;
import java.util.Optional;
import java.util.stream.Stream;

/** A risk that is scored lower than without controls, and cites none. */
public final class ReducedWithoutControl implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("reduced-without-control", "RSK-06", RuleClass.LOGIC, "A risk that nothing holds down.");

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
        boolean reduced = risk.current().likelihood() < risk.inherent().likelihood()
                || risk.current().impact() < risk.inherent().impact();
        return reduced && risk.controls().isEmpty()
                ? Optional.of(Diagnostic.of(
                                INFO,
                                risk.at("/current"),
                                "`" + risk.id() + "` is scored below its inherent score, and no control says why")
                        .about(risk.id())
                        .help("name the statements that hold it down under `controls`"))
                : Optional.empty();
    }
}
