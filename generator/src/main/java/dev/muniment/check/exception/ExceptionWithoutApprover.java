package dev.muniment.check.exception;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.PolicyException;
import java.util.stream.Stream;

/** An exception that is approved by nobody. */
public final class ExceptionWithoutApprover implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "exception-without-approver", "EXC-01", RuleClass.STRUCTURE, "An exception that nobody approved.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(PolicyException.class).stream()
                .filter(exception -> exception.active()
                        && exception.status() != PolicyException.Status.REQUESTED
                        && exception.approved().isEmpty())
                .map(exception -> Diagnostic.of(
                                INFO, exception.at("/status"), "`" + exception.id() + "` is approved by nobody")
                        .about(exception.id())
                        .help("record person, role and day under `approved`, or set the status back to `requested`"));
    }
}
