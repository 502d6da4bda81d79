package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Audit;
import java.util.stream.Stream;

/** A planned audit that was not done. */
public final class OverdueAudit implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "overdue-audit", "AUD-05", RuleClass.TIME, "A planned audit that was not done.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Audit.class).stream()
                .filter(audit -> audit.overdue(context.asOf()))
                .map(audit -> Diagnostic.of(
                                INFO,
                                audit.at("/planned/to"),
                                "`" + audit.id() + "` was planned until "
                                        + audit.planned().to() + " and was not done")
                        .about(audit.id())
                        .help("record `performed`, or plan it anew"));
    }
}
