package dev.muniment.check.assurance;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Audit;
import dev.muniment.view.TopManagement;
import java.util.stream.Stream;

/** A report of an audit that top management did not get. */
public final class ReportMissedManagement implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "report-missed-management",
            "AUD-04",
            RuleClass.LOGIC,
            "A report of an audit that top management did not get.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        TopManagement top = TopManagement.of(context.corpus());
        return context.corpus().all(Audit.class).stream()
                .filter(audit -> audit.report()
                        .filter(report -> report.to().stream().noneMatch(top::holds))
                        .isPresent())
                .map(audit -> Diagnostic.of(
                                INFO,
                                audit.at("/report/to"),
                                "the report of `" + audit.id() + "` did not go to top management")
                        .about(audit.id())
                        .help("send it to top management and name the role under `to`"));
    }
}
