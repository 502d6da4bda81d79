package dev.muniment.check.evidence;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.EvidenceItem;
import java.util.Optional;
import java.util.stream.Stream;

/** The same file, offered for two periods. */
public final class ReusedEvidence implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("reused-evidence", "EVD-09", RuleClass.LOGIC, "The same file, offered for two periods.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(EvidenceItem.class).stream().flatMap(item -> fault(context, item).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, EvidenceItem item) {
        return context.corpus().all(EvidenceItem.class).stream()
                .takeWhile(earlier -> !earlier.equals(item))
                .filter(earlier -> earlier.sha256().equals(item.sha256())
                        && !earlier.period().equals(item.period()))
                .findFirst()
                .map(earlier -> Diagnostic.of(
                                INFO,
                                item.at("/sha256"),
                                "`" + item.id() + "` is the same file as `" + earlier.id()
                                        + "`, which speaks for another period")
                        .about(item.id())
                        .note(earlier.at("/sha256"), "first offered here"));
    }
}
