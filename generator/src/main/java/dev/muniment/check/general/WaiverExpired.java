package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Waiver;
import java.util.stream.Stream;

/** A waiver that is past its last day. */
public final class WaiverExpired implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "waiver-expired", "GEN-21", RuleClass.TIME, "A waiver that is past its last day.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Waiver.class).stream()
                .filter(waiver -> waiver.ended(context.asOf()))
                .map(waiver -> Diagnostic.of(
                                INFO, waiver.at("/expires"), "`" + waiver.id() + "` expired on " + waiver.expires())
                        .about(waiver.id())
                        .help("mend what it covered and remove it, or decide anew with a later day"));
    }
}
