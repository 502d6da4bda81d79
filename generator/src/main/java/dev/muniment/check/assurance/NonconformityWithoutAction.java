package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Finding;
import java.util.stream.Stream;

/** A nonconformity for which nothing is done. */
public final class NonconformityWithoutAction implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "nonconformity-without-action", "FND-01", RuleClass.LOGIC, "A nonconformity for which nothing is done.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Finding.class).stream()
                .filter(finding -> finding.grade().nonconformity()
                        && finding.status() != Finding.Status.RISK_ACCEPTED
                        && finding.actions().isEmpty())
                .map(finding -> Diagnostic.of(
                                INFO,
                                finding.at("/grade"),
                                "`" + finding.id() + "` is a nonconformity without an action")
                        .about(finding.id())
                        .help("record a corrective action and name it under `actions`"));
    }
}
