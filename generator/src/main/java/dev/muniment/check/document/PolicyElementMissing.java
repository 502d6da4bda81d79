package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Policy;
import dev.muniment.model.Word;
import java.util.Optional;
import java.util.stream.Stream;

/** A top-level policy in force that does not flag all it must say. */
public final class PolicyElementMissing implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "policy-element-missing", "DOC-13", RuleClass.LOGIC, "A top-level policy that does not flag an element.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Policy.class).stream()
                .filter(policy -> policy.inForce() && policy.level() == Policy.Level.TOP)
                .flatMap(policy -> missing(policy).map(words -> diagnostic(policy, words)).stream());
    }

    private static Optional<String> missing(Policy policy) {
        return Stream.of(Policy.Element.values())
                .filter(element -> !policy.elements().containsKey(element))
                .map(element -> "`" + Word.of(element) + "`")
                .reduce((some, next) -> some + ", " + next);
    }

    private static Diagnostic diagnostic(Policy policy, String words) {
        return Diagnostic.of(
                        INFO,
                        policy.at("/elements"),
                        "`" + policy.id() + "` does not say under which heading it has " + words)
                .about(policy.id())
                .help("name the heading of each under `elements`, as in `communicated: h-communication`");
    }
}
