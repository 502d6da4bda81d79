package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.model.Risk;
import dev.muniment.view.NextReview;
import java.util.Optional;
import java.util.stream.Stream;

/** A role or a method whose examination no longer holds; documents and risks have rules of their own. */
public final class OverdueReview implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "overdue-review", "GEN-19", RuleClass.TIME, "A record past its review.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all().stream()
                .filter(entity -> !(entity instanceof Document || entity instanceof Risk))
                .flatMap(entity -> fault(context, entity).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Entity entity) {
        return NextReview.passed(context.corpus(), entity, context.asOf())
                .map(due -> Diagnostic.of(
                                INFO,
                                entity.at("/last_reviewed"),
                                "the review of `" + entity.id() + "` was due on " + due)
                        .about(entity.id())
                        .help("examine it and record `last_reviewed`, also when nothing changes"));
    }
}
