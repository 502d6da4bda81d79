package dev.muniment.check.exception;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.PolicyException;
import java.util.stream.Stream;

/** An approved exception past its last day. */
public final class ExceptionExpired implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "exception-expired", "EXC-02", RuleClass.TIME, "An exception past its last day.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(PolicyException.class).stream()
                .filter(exception -> exception.expired(context.asOf()))
                .map(exception -> Diagnostic.of(
                                INFO,
                                exception.at("/expires"),
                                "`" + exception.id() + "` expired on " + exception.expires() + " and is still approved")
                        .about(exception.id())
                        .help("follow the rule again and close the exception, or decide anew"));
    }
}
