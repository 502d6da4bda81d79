package dev.muniment.check.responsibility;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Entity;
import dev.muniment.view.NotEvidenced;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A recurring activity of which no record shows that it took place lately. */
public final class ActivityNotEvidenced implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "activity-not-evidenced",
                    "RACI-10",
                    RuleClass.TIME,
                    "A recurring activity that no record shows lately.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return NotEvidenced.of(context.corpus(), context.asOf()).rows().stream()
                .flatMap(row -> row.last().stream()
                        .map(day -> diagnostic(
                                context.corpus().find(row.activity().id()).orElseThrow(), row, day)));
    }

    private static Diagnostic diagnostic(Entity activity, NotEvidenced.Row row, LocalDate last) {
        return Diagnostic.of(
                        INFO,
                        activity.at("/cadence"),
                        "no " + String.join(", ", row.produces()) + " shows that `" + activity.id()
                                + "` took place since " + last)
                .about(activity.id())
                .help("do it and record it, or put `cadence` or `produces` right");
    }
}
