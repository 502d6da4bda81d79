package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Finding;
import dev.muniment.view.FindingDue;
import java.util.Optional;
import java.util.stream.Stream;

/** A finding that is open past the day by which it is to be closed. */
public final class OverdueFinding implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "overdue-finding", "FND-03", RuleClass.TIME, "A finding that is open past its day.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Finding.class).stream()
                .filter(finding -> FindingDue.passed(context.corpus(), finding, context.asOf()))
                .flatMap(finding -> fault(context, finding).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, Finding finding) {
        return FindingDue.of(context.corpus(), finding)
                .map(due -> Diagnostic.of(
                                INFO,
                                finding.at(finding.due().isPresent() ? "/due" : "/raised_on"),
                                "`" + finding.id() + "` was to be closed by " + due)
                        .about(finding.id())
                        .help("finish its actions and have it verified, or agree a later day under `due`"));
    }
}
