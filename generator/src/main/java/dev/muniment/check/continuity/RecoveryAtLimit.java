package dev.muniment.check.continuity;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.BusinessProcess;
import java.util.stream.Stream;

/** A process that is to run again only at the very end of its longest standstill. */
public final class RecoveryAtLimit implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("recovery-at-limit", "BCM-01", RuleClass.LOGIC, "A recovery time that leaves no margin.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(BusinessProcess.class).stream()
                .filter(process -> process.active() && process.rto().compareTo(process.mtpd()) == 0)
                .map(process -> Diagnostic.of(
                                INFO,
                                process.at("/rto"),
                                "`" + process.id() + "` may take all of its longest standstill of "
                                        + process.mtpd().words() + " to run again")
                        .about(process.id())
                        .help("leave a margin for what goes wrong"));
    }
}
