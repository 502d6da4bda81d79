package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Lifecycle;
import dev.muniment.model.ManagementReview;
import dev.muniment.model.ManagementReview.Input;
import dev.muniment.model.Word;
import java.util.List;
import java.util.stream.Stream;

/** A management review that did not look at everything it must. */
public final class ReviewWithoutInput implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "review-without-input",
            "MRV-02",
            RuleClass.LOGIC,
            "A management review that did not look at everything it must.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(ManagementReview.class).stream()
                .filter(review -> review.status().phase() != Lifecycle.Phase.DRAFT
                        && !missing(review).isEmpty())
                .map(review -> Diagnostic.of(
                                INFO,
                                review.at("/inputs"),
                                "`" + review.id() + "` says nothing on the inputs "
                                        + String.join(", ", missing(review)))
                        .about(review.id())
                        .help("the standard names seven inputs, a to g; say of each what was looked at"));
    }

    private static List<String> missing(ManagementReview review) {
        return Stream.of(Input.values())
                .filter(input -> !review.inputs().containsKey(input))
                .map(Word::of)
                .toList();
    }
}
