package dev.muniment.check.exception;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.PolicyException;
import java.util.stream.Stream;

/** An exception that was renewed more than twice. */
public final class RenewedTooOften implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "renewed-too-often", "EXC-05", RuleClass.LOGIC, "An exception that was renewed more than twice.");

    private static final int MOST = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(PolicyException.class).stream()
                .filter(exception -> exception.active() && exception.renewals() > MOST)
                .map(exception -> Diagnostic.of(
                                INFO,
                                exception.at("/renewals"),
                                "`" + exception.id() + "` was renewed `" + exception.renewals()
                                        + "` times; an exception is renewed twice at most")
                        .about(exception.id())
                        .help("bear it as a risk, or change the rule that nobody can follow"));
    }
}
