package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.view.Gap;
import java.util.stream.Stream;

/** A decision on a control that nobody answers for. */
public final class DecisionWithoutOwner implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "decision-without-owner",
            "SOA-11",
            RuleClass.STRUCTURE,
            "A decision on a control that nobody answers for.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.with(context, Gap.NO_OWNER)
                .map(line -> Diagnostic.of(
                                INFO,
                                line.statement().at(line.pointer() + "/control"),
                                "nobody answers for `" + line.entry().control() + "`")
                        .about(line.statement().id())
                        .help("name the role under `owner`"));
    }
}
