package dev.muniment.check.continuity;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.BusinessProcess;
import java.util.stream.Stream;

/** A process that is to run again only after the organisation would not survive its standstill. */
public final class RecoveryAfterLimit implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "recovery-after-limit", "BCM-01", RuleClass.LOGIC, "A recovery time beyond the longest standstill.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(BusinessProcess.class).stream()
                .filter(process -> process.active() && process.rto().compareTo(process.mtpd()) > 0)
                .map(process -> Diagnostic.of(
                                INFO,
                                process.at("/rto"),
                                "`" + process.id() + "` may take "
                                        + process.rto().words()
                                        + " to run again, longer than its longest standstill of "
                                        + process.mtpd().words())
                        .about(process.id())
                        .help("plan for a shorter recovery"));
    }
}
