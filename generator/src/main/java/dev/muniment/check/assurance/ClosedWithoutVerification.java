package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Finding;
import dev.muniment.model.Lifecycle;
import java.util.stream.Stream;

/** A finding that was closed and that nobody verified. */
public final class ClosedWithoutVerification implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "closed-without-verification",
            "FND-04",
            RuleClass.LOGIC,
            "A finding that was closed and that nobody verified.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Finding.class).stream()
                .filter(finding -> finding.status().phase() == Lifecycle.Phase.DONE
                        && finding.verified().isEmpty())
                .map(finding -> Diagnostic.of(
                                INFO,
                                finding.at("/status"),
                                "`" + finding.id() + "` is " + finding.status().word() + ", but nobody verified it")
                        .about(finding.id())
                        .help("let somebody who did not mend it look, and record `verified`"));
    }
}
