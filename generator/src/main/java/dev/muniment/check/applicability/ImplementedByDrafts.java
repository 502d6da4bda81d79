package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.view.Gap;
import java.util.stream.Stream;

/** A control that is called implemented, while what carries it out is not in force. */
public final class ImplementedByDrafts implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "implemented-by-drafts",
            "SOA-13",
            RuleClass.LOGIC,
            "A control that only drafts or ended records carry out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.with(context, Gap.DRAFT_IMPLEMENTERS)
                .map(line -> Diagnostic.of(
                                INFO,
                                line.statement().at(line.pointer() + "/implemented_by"),
                                "`" + line.entry().control()
                                        + "` is called implemented, and nothing that carries it out is in force")
                        .about(line.statement().id())
                        .help("put it in force, or set the status back to `planned`"));
    }
}
