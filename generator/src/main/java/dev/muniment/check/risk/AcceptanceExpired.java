package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Risk;
import java.util.Optional;
import java.util.stream.Stream;

/** A risk whose acceptance is past its last day. */
public final class AcceptanceExpired implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "acceptance-expired", "RSK-09", RuleClass.TIME, "An acceptance past its last day.")
            .raisedInAudit();

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
        return risk.acceptance()
                .filter(acceptance -> acceptance.ended(context.asOf()))
                .flatMap(Risk.Acceptance::expires)
                .map(last -> Diagnostic.of(
                                INFO,
                                risk.at("/acceptance/expires"),
                                "the acceptance of `" + risk.id() + "` expired on " + last)
                        .about(risk.id())
                        .help("decide anew, or treat the risk"));
    }
}
