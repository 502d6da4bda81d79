package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.ManagementReview;
import dev.muniment.model.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A management review that left something out that must be looked at. */
public final class ReviewInputMissing implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "review-input-missing", "MRV-02", RuleClass.STRUCTURE, "A management review that left something out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(ManagementReview.class).stream()
                .filter(review -> review.status() != ManagementReview.Status.PLANNED)
                .flatMap(review -> fault(review).stream());
    }

    private static Optional<Diagnostic> fault(ManagementReview review) {
        List<String> missing = Stream.of(ManagementReview.Input.values())
                .filter(input -> !review.inputs().containsKey(input))
                .map(input -> "`" + Word.of(input) + "`")
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                INFO,
                                review.at("/inputs"),
                                "`" + review.id() + "` did not look at " + String.join(", ", missing))
                        .about(review.id())
                        .help("say of each of `a` to `g` what was looked at, also when there was nothing"));
    }
}
