package dev.muniment.check.evidence;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.EvidenceItem;
import dev.muniment.view.Validity;
import java.util.Optional;
import java.util.stream.Stream;

/** An item of evidence that counts no longer. */
public final class StaleEvidence implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "stale-evidence", "EVD-03", RuleClass.TIME, "Evidence that counts no longer.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(EvidenceItem.class).stream().flatMap(item -> fault(context, item).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, EvidenceItem item) {
        Validity validity = Validity.of(context.corpus(), item);
        return validity.stale(context.asOf())
                ? validity.lastDay()
                        .map(day -> Diagnostic.of(
                                        INFO, item.at("/valid_for"), "`" + item.id() + "` counted until " + day)
                                .about(item.id())
                                .help("collect it anew, and name this item under `supersedes` of the new one"))
                : Optional.empty();
    }
}
