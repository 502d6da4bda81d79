package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Audit;
import dev.muniment.model.Lifecycle;
import dev.muniment.view.TopManagement;
import java.util.stream.Stream;

/** A completed audit whose report top management did not get. */
public final class AuditWithoutReport implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "audit-without-report",
            "AUD-04",
            RuleClass.LOGIC,
            "A completed audit whose report top management did not get.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        TopManagement top = TopManagement.of(context.corpus());
        return context.corpus().all(Audit.class).stream()
                .filter(audit -> audit.status().phase() == Lifecycle.Phase.DONE)
                .filter(audit -> audit.report()
                        .filter(report -> report.to().stream().anyMatch(role -> top.holds(role.id())))
                        .isEmpty())
                .map(audit -> Diagnostic.of(INFO, audit.at("/report/to"), sentence(audit))
                        .about(audit.id())
                        .help("record `report` with its day, and a role of top management under `to`"));
    }

    private static String sentence(Audit audit) {
        return audit.report().isEmpty()
                ? "`" + audit.id() + "` is " + audit.status().word() + " without a report"
                : "the report of `" + audit.id() + "` went to no role of top management";
    }
}
