package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.view.Gap;
import java.util.stream.Stream;

/** A control that applies for no stated reason. */
public final class ApplicableWithoutReason implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "applicable-without-reason", "SOA-02", RuleClass.STRUCTURE, "A control that applies for no stated reason.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.with(context, Gap.NO_REASON)
                .map(line -> Diagnostic.of(
                                INFO,
                                line.statement().at(line.pointer() + "/applicable"),
                                "`" + line.entry().control() + "` applies for no stated reason")
                        .about(line.statement().id())
                        .help("name what it is needed for under `reasons`"));
    }
}
