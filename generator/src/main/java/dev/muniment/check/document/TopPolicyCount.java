package dev.muniment.check.document;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Policy;
import java.util.List;
import java.util.stream.Stream;

/** Policies in force of which none, or more than one, stands above all others. */
public final class TopPolicyCount implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "top-policy-count", "DOC-13", RuleClass.LOGIC, "Policies without exactly one above all others.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        List<Policy> policies = context.corpus().all(Policy.class).stream()
                .filter(Policy::inForce)
                .toList();
        List<Policy> top = policies.stream()
                .filter(policy -> policy.level() == Policy.Level.TOP)
                .toList();
        if (top.isEmpty()) {
            return policies.stream().limit(1).map(TopPolicyCount::none);
        }
        return top.stream().skip(1).map(policy -> second(policy, top.get(0)));
    }

    private static Diagnostic none(Policy any) {
        return Diagnostic.of(INFO, any.at("/level"), "policies are in force, and none of them is `top`")
                .help("put the policy above all others in force with `level: top`");
    }

    private static Diagnostic second(Policy policy, Policy first) {
        return Diagnostic.of(
                        INFO,
                        policy.at("/level"),
                        "`" + policy.id() + "` is `top` besides `" + first.id()
                                + "`; one policy stands above all others")
                .about(policy.id())
                .note(first.at("/level"), "first top-level policy")
                .help("make one of them `topic`");
    }
}
