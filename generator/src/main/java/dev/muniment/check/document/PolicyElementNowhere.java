package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Markdown;
import dev.muniment.model.Policy;
import dev.muniment.model.Word;
import dev.muniment.schema.Nearest;
import java.util.List;
import java.util.stream.Stream;

/** An element of a policy that is flagged at a heading which its text does not have. */
public final class PolicyElementNowhere implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "policy-element-nowhere", "DOC-13", RuleClass.REFERENCE, "An element of a policy at no heading.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Policy.class).stream()
                .filter(Policy::inForce)
                .flatMap(PolicyElementNowhere::faults);
    }

    private static Stream<Diagnostic> faults(Policy policy) {
        List<String> anchors =
                policy.body().headings().stream().map(Markdown.Heading::anchor).toList();
        return policy.elements().entrySet().stream()
                .filter(element -> !anchors.contains(element.getValue()))
                .map(element -> Diagnostic.of(
                                INFO,
                                policy.at("/elements/" + Word.of(element.getKey())),
                                "`" + policy.id() + "` has no heading `" + element.getValue() + "`")
                        .about(policy.id())
                        .help(Nearest.of(element.getValue(), anchors)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("write the anchor of a heading, as in `h-improvement` for Improvement")));
    }
}
