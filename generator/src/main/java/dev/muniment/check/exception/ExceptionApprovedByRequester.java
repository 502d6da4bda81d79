package dev.muniment.check.exception;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.PolicyException;
import dev.muniment.model.Role;
import java.util.Optional;
import java.util.stream.Stream;

/** An exception approved by whom it was asked for. */
public final class ExceptionApprovedByRequester implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "exception-approved-by-requester", "EXC-04", RuleClass.LOGIC, "An exception approved by its requester.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(PolicyException.class).stream()
                .filter(PolicyException::active)
                .flatMap(exception -> fault(context, exception).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, PolicyException exception) {
        return exception
                .approved()
                .filter(decision -> context.corpus()
                        .find(Role.class, exception.requestedBy())
                        .filter(asking -> asking.holdersOn(decision.date()).stream()
                                .anyMatch(holder -> holder.person().equals(decision.by())))
                        .isPresent())
                .map(decision -> Diagnostic.of(
                                INFO,
                                exception.at("/approved/by"),
                                "`" + decision.by() + "` holds `" + exception.requestedBy() + "`, which asked for `"
                                        + exception.id() + "`")
                        .about(exception.id())
                        .help("have it decided by somebody else"));
    }
}
