package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.view.Gap;
import java.util.stream.Stream;

/** A control that applies by law or contract, and names no obligation. */
public final class ReasonWithoutObligation implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "reason-without-obligation",
                    "SOA-05",
                    RuleClass.LOGIC,
                    "A control that applies by law or contract, without the obligation.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.with(context, Gap.NO_OBLIGATION)
                .map(line -> Diagnostic.of(
                                INFO,
                                line.statement().at(line.pointer() + "/reasons"),
                                "`" + line.entry().control() + "` applies by law or contract, and names no obligation")
                        .about(line.statement().id())
                        .help("name the obligation under `obligations`"));
    }
}
