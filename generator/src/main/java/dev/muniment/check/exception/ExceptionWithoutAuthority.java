package dev.muniment.check.exception;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Decision;
import dev.muniment.model.PolicyException;
import dev.muniment.model.Risk;
import dev.muniment.model.RiskMethod;
import dev.muniment.model.Role;
import dev.muniment.view.RiskLevels;
import java.util.Optional;
import java.util.stream.Stream;

/** An exception approved by somebody who did not hold the role, or in a role that may not bear its risk. */
public final class ExceptionWithoutAuthority implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "exception-without-authority", "EXC-04", RuleClass.LOGIC, "An exception approved without the right to.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(PolicyException.class).stream()
                .filter(PolicyException::active)
                .flatMap(exception -> exception.approved().stream()
                        .flatMap(taken ->
                                Stream.of(holder(context, exception, taken), right(context, exception, taken))))
                .flatMap(Optional::stream);
    }

    private static Optional<Diagnostic> holder(CheckContext context, PolicyException exception, Decision taken) {
        return context.corpus()
                .find(Role.class, taken.role())
                .filter(role -> role.holdersOn(taken.date()).stream()
                        .noneMatch(holder -> holder.person().equals(taken.by())))
                .map(role -> fault(
                        exception, "by", "`" + taken.by() + "` did not hold `" + role.id() + "` on " + taken.date()));
    }

    private static Optional<Diagnostic> right(CheckContext context, PolicyException exception, Decision taken) {
        return RiskLevels.of(context.corpus())
                .flatMap(levels -> level(context, levels, exception, taken)
                        .filter(level -> !levels.mayAccept(taken.role(), level))
                        .map(level -> fault(
                                exception,
                                "role",
                                "`" + taken.role() + "` may not bear `"
                                        + exception.risk().orElseThrow() + "`, which was of level `" + level.id()
                                        + "` on "
                                        + taken.date())));
    }

    private static Optional<RiskMethod.Level> level(
            CheckContext context, RiskLevels levels, PolicyException exception, Decision taken) {
        return exception
                .risk()
                .flatMap(ref -> context.corpus().find(Risk.class, ref))
                .flatMap(risk -> levels.levelOn(risk, taken.date()));
    }

    private static Diagnostic fault(PolicyException exception, String field, String message) {
        return Diagnostic.of(INFO, exception.at("/approved/" + field), message)
                .about(exception.id())
                .help("have it decided by whom the risk method names for this level");
    }
}
