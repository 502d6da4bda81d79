package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Lifecycle;
import dev.muniment.model.ManagementReview;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A management review without decisions, or a decision from which nothing follows. */
public final class ReviewWithoutDecisions implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "review-without-decisions",
            "MRV-04",
            RuleClass.LOGIC,
            "A management review without decisions, or a decision from which nothing follows.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(ManagementReview.class).stream()
                .filter(review -> review.status().phase() != Lifecycle.Phase.DRAFT)
                .flatMap(ReviewWithoutDecisions::faults);
    }

    private static Stream<Diagnostic> faults(ManagementReview review) {
        if (review.decisions().isEmpty()) {
            return Stream.of(Diagnostic.of(INFO, review.at("/decisions"), "`" + review.id() + "` decided nothing")
                    .about(review.id())
                    .help("record what was decided, also that nothing changes"));
        }
        return IntStream.range(0, review.decisions().size())
                .filter(i -> loose(review.decisions().get(i)))
                .mapToObj(i -> Diagnostic.of(
                                INFO,
                                review.at("/decisions/" + i),
                                "nothing follows from decision " + (i + 1) + " of `" + review.id() + "`")
                        .about(review.id())
                        .help("name its `action`, or say under `no_action_reason` why there is none"));
    }

    private static boolean loose(ManagementReview.Resolution decision) {
        return decision.action().isEmpty() && decision.noActionReason().isEmpty();
    }
}
