package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Risk;
import dev.muniment.view.NextReview;
import java.util.Optional;
import java.util.stream.Stream;

/** A risk whose assessment no longer holds for its level. */
public final class OverdueRiskReview implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "overdue-risk-review", "RSK-10", RuleClass.TIME, "A risk past its review.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Risk.class).stream().flatMap(risk -> fault(context, risk).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Risk risk) {
        return NextReview.passed(context.corpus(), risk, context.asOf())
                .map(due -> Diagnostic.of(
                                INFO, risk.at("/last_reviewed"), "the review of `" + risk.id() + "` was due on " + due)
                        .about(risk.id())
                        .help("assess it anew and record `last_reviewed`"));
    }
}
