package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.view.Gap;
import java.util.stream.Stream;

/** A control whose status contradicts the decision on it. */
public final class ContradictingStatus implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "contradicting-status",
            "SOA-02",
            RuleClass.LOGIC,
            "A control whose status contradicts the decision on it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.with(context, Gap.CONTRADICTING_STATUS)
                .map(line -> Diagnostic.of(
                                INFO,
                                line.statement().at(line.pointer() + "/status"),
                                "`" + line.entry().control() + "` "
                                        + (line.entry().applicable() ? "applies" : "does not apply")
                                        + ", and its status says otherwise")
                        .about(line.statement().id())
                        .help("the status is `not-applicable` for what does not apply, and only for that"));
    }
}
