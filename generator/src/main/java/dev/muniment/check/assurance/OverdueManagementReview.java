package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.ManagementReview;
import java.util.Comparator;
import java.util.stream.Stream;

/** No management review for a year. */
public final class OverdueManagementReview implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "overdue-management-review", "MRV-01", RuleClass.TIME, "No management review for a year.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(ManagementReview.class).stream()
                .filter(review -> review.status() != ManagementReview.Status.PLANNED)
                .max(Comparator.comparing(ManagementReview::date))
                .filter(review -> context.asOf().isAfter(review.date().plusYears(1)))
                .map(review -> Diagnostic.of(
                                INFO,
                                review.at("/date"),
                                "the last management review was held on " + review.date() + ", more than a year ago")
                        .about(review.id())
                        .help("hold a review and record it"))
                .stream();
    }
}
