package dev.muniment.check.supplier;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Criticality;
import dev.muniment.model.Supplier;
import dev.muniment.view.NextAssessment;
import dev.muniment.view.NextReview;
import java.util.Optional;
import java.util.stream.Stream;

/** A supplier whose assessment no longer holds, or a critical one that nobody ever assessed. */
public final class OverdueAssessment implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "overdue-assessment", "SUP-02", RuleClass.TIME, "A supplier that was not assessed in time.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Supplier.class).stream()
                .filter(supplier ->
                        supplier.active() && !NextReview.overdue(context.corpus(), supplier, context.asOf()))
                .flatMap(
                        supplier -> message(context, supplier).stream()
                                .map(
                                        message -> Diagnostic.of(INFO, supplier.at("/last_assessed"), message)
                                                .about(supplier.id())
                                                .help(
                                                        "look at its reports and at what happened, and record `last_assessed` and `rating`")));
    }

    private static Optional<String> message(CheckContext context, Supplier supplier) {
        if (supplier.lastAssessed().isEmpty() && supplier.criticality() == Criticality.CRITICAL) {
            return Optional.of("`" + supplier.id() + "` is critical and was never assessed");
        }
        return NextAssessment.passed(context.corpus(), supplier, context.asOf())
                .map(day -> "the assessment of `" + supplier.id() + "` was due on " + day);
    }
}
