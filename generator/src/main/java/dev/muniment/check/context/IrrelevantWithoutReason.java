package dev.muniment.check.context;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.ContextIssue;
import java.util.stream.Stream;

/** An issue that is said not to matter, without a reason. */
public final class IrrelevantWithoutReason implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "irrelevant-without-reason", "CTX-01", RuleClass.LOGIC, "An issue that does not matter, without a reason.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(ContextIssue.class).stream()
                .filter(ContextIssue::active)
                .filter(issue -> issue.relevance() == ContextIssue.Relevance.NOT_RELEVANT)
                .filter(issue -> issue.rationale().isEmpty())
                .map(issue -> Diagnostic.of(
                                INFO,
                                issue.at("/relevance"),
                                "`" + issue.id() + "` does not say why it does not matter")
                        .about(issue.id())
                        .help("give the reason under `rationale`"));
    }
}
