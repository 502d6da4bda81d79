package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Entity;
import dev.muniment.view.Deadlines;
import dev.muniment.view.Deadlines.Deadline;
import dev.muniment.view.Soon;
import java.util.stream.Stream;

/** A record whose examination holds no longer soon. */
public final class ReviewDueSoon implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.information("review-due-soon", "GEN-20", RuleClass.TIME, "A record whose review is due soon.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return Deadlines.of(context.corpus())
                .between(context.asOf(), Soon.lastDay(context.corpus(), context.asOf()))
                .stream()
                .filter(deadline -> deadline.sort().equals(Deadlines.REVIEW))
                .map(deadline ->
                        diagnostic(context.corpus().find(deadline.record().id()).orElseThrow(), deadline));
    }

    private static Diagnostic diagnostic(Entity entity, Deadline deadline) {
        return Diagnostic.of(
                        INFO,
                        entity.at("/last_reviewed"),
                        "the review of `" + entity.id() + "` is due on " + deadline.day())
                .about(entity.id())
                .help("examine it and record `last_reviewed`, also when nothing changes");
    }
}
