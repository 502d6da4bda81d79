package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Lifecycle;
import dev.muniment.model.ManagementReview;
import dev.muniment.view.TopManagement;
import java.util.stream.Stream;

/** A management review in which top management took no part. */
public final class ReviewWithoutTopManagement implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "review-without-top-management",
            "MRV-03",
            RuleClass.LOGIC,
            "A management review in which top management took no part.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        TopManagement top = TopManagement.of(context.corpus());
        return context.corpus().all(ManagementReview.class).stream()
                .filter(review -> review.status().phase() != Lifecycle.Phase.DRAFT
                        && review.attendees().stream().noneMatch(who -> top.includes(who.id(), review.date())))
                .map(review -> Diagnostic.of(
                                INFO,
                                review.at("/attendees"),
                                "nobody of top management took part in `" + review.id() + "` on " + review.date())
                        .about(review.id())
                        .help("top management holds the review; name who of it was there"));
    }
}
