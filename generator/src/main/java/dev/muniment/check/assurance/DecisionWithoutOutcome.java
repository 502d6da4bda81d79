package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.ManagementReview;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A decision of a management review that names neither an action nor why there is none. */
public final class DecisionWithoutOutcome implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "decision-without-outcome",
            "MRV-04",
            RuleClass.LOGIC,
            "A decision of a management review that nothing came of.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(ManagementReview.class).stream()
                .flatMap(review -> IntStream.range(0, review.decisions().size())
                        .filter(i -> open(review.decisions().get(i)))
                        .mapToObj(i -> Diagnostic.of(
                                        INFO,
                                        review.at("/decisions/" + i),
                                        "decision " + (i + 1) + " of `" + review.id()
                                                + "` names no action and no reason why there is none")
                                .about(review.id())
                                .help("add `action` or `no_action_reason`")));
    }

    private static boolean open(ManagementReview.Resolution decision) {
        return decision.action().isEmpty() && decision.noActionReason().isEmpty();
    }
}
