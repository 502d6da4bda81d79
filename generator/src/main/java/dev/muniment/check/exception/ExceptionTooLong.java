package dev.muniment.check.exception;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Decision;
import dev.muniment.model.PolicyException;
import dev.muniment.model.Settings;
import java.util.Optional;
import java.util.stream.Stream;

/** An exception that holds for longer than the settings allow. */
public final class ExceptionTooLong implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("exception-too-long", "EXC-03", RuleClass.LOGIC, "An exception beyond the longest time.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().single(Settings.class).flatMap(Settings::maxDurations).stream()
                .flatMap(longest -> context.corpus().all(PolicyException.class).stream()
                        .filter(PolicyException::active)
                        .flatMap(exception -> fault(exception, longest).stream()));
    }

    private static Optional<Diagnostic> fault(PolicyException exception, Settings.Durations longest) {
        return exception
                .starts()
                .or(() -> exception.approved().map(Decision::date))
                .map(first -> first.plus(longest.exception()))
                .filter(exception.expires()::isAfter)
                .map(last -> Diagnostic.of(
                                INFO,
                                exception.at("/expires"),
                                "`" + exception.id() + "` may hold until " + last + " at most")
                        .about(exception.id())
                        .help("set an earlier last day, and decide anew when it comes"));
    }
}
