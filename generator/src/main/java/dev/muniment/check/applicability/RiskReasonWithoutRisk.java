package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.view.Gap;
import java.util.stream.Stream;

/** A control that applies because of risk, and no risk cites it. */
public final class RiskReasonWithoutRisk implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "risk-reason-without-risk",
                    "SOA-05",
                    RuleClass.LOGIC,
                    "A control that applies for a risk which no record names.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.with(context, Gap.NO_RISK)
                .map(line -> Diagnostic.of(
                                INFO,
                                line.statement().at(line.pointer() + "/reasons"),
                                "`" + line.entry().control() + "` applies because of risk, and no open risk cites it")
                        .about(line.statement().id())
                        .help("cite it in the risk that it holds down, or correct the reasons"));
    }
}
