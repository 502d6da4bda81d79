package dev.muniment.check.context;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.ContextIssue;
import java.util.List;
import java.util.stream.Stream;

/** A context that does not say whether climate change matters. */
public final class ClimateNotDetermined implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "climate-not-determined", "CTX-01", RuleClass.LOGIC, "A context without a word on climate change.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        List<ContextIssue> issues = context.corpus().all(ContextIssue.class).stream()
                .filter(ContextIssue::active)
                .toList();
        boolean determined = issues.stream().anyMatch(issue -> issue.topic() == ContextIssue.Topic.CLIMATE);
        return determined ? Stream.empty() : issues.stream().limit(1).map(ClimateNotDetermined::diagnostic);
    }

    private static Diagnostic diagnostic(ContextIssue first) {
        return Diagnostic.of(INFO, first.at("/topic"), "no issue says whether climate change matters")
                .help("add an issue with `topic: climate`, with its reason also where it does not matter");
    }
}
