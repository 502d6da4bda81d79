package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.ManagementReview;
import dev.muniment.view.TopManagement;
import java.util.stream.Stream;

/** A management review without top management. */
public final class TopManagementAbsent implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "top-management-absent", "MRV-03", RuleClass.LOGIC, "A management review without top management.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        TopManagement top = TopManagement.of(context.corpus());
        return context.corpus().all(ManagementReview.class).stream()
                .filter(review -> review.status() != ManagementReview.Status.PLANNED)
                .filter(review -> review.attendees().stream().noneMatch(one -> top.includes(one, review.date())))
                .map(review -> Diagnostic.of(
                                INFO,
                                review.at("/attendees"),
                                "nobody of top management took part in `" + review.id() + "`")
                        .about(review.id())
                        .help("hold the review with top management, and name who took part"));
    }
}
