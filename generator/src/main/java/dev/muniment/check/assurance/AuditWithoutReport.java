package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Audit;
import dev.muniment.model.Lifecycle;
import java.util.stream.Stream;

/** An audit that is done and has no report. */
public final class AuditWithoutReport implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "audit-without-report", "AUD-04", RuleClass.LOGIC, "An audit that is done and has no report.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Audit.class).stream()
                .filter(audit -> audit.status().phase() == Lifecycle.Phase.DONE
                        && audit.report().isEmpty())
                .map(audit -> Diagnostic.of(INFO, audit.at("/status"), "`" + audit.id() + "` is done and has no report")
                        .about(audit.id())
                        .help("record its day and whom it went to under `report`"));
    }
}
