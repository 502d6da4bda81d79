package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.ManagementReview;
import java.util.stream.Stream;

/** A management review in which nothing was decided. */
public final class ReviewWithoutDecision implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "review-without-decision", "MRV-04", RuleClass.LOGIC, "A management review in which nothing was decided.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(ManagementReview.class).stream()
                .filter(review -> review.status() != ManagementReview.Status.PLANNED
                        && review.decisions().isEmpty())
                .map(review -> Diagnostic.of(INFO, review.at("/decisions"), "`" + review.id() + "` decided nothing")
                        .about(review.id())
                        .help("record what was decided under `decisions`, also that something stays as it is"));
    }
}
