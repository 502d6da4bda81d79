package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.view.Gap;
import java.util.stream.Stream;

/** A control that is excluded without a real reason. */
public final class ThinExclusion implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "thin-exclusion", "SOA-03", RuleClass.LOGIC, "A control that is excluded without a real reason.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.with(context, Gap.THIN_EXCLUSION)
                .map(line -> Diagnostic.of(
                                INFO,
                                line.statement().at(line.pointer() + "/justification"),
                                "`" + line.entry().control()
                                        + "` is excluded without a reason that is special to the organisation")
                        .about(line.statement().id())
                        .help("say in at least 20 characters what is not there, and why it need not be"));
    }
}
