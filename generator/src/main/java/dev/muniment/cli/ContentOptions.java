package dev.muniment.cli;

import dev.muniment.Outcome;
import dev.muniment.Request;
import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.FailOn;
import dev.muniment.diagnostic.Faults;
import dev.muniment.diagnostic.Format;
import dev.muniment.diagnostic.Limit;
import dev.muniment.diagnostic.Limits;
import dev.muniment.diagnostic.Profile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command takes that looks at content, and how each prints what came of it. */
final class ContentOptions {

    /** What holds for a command unless its operator says otherwise. */
    enum Usual {
        CHECK_OR_SITE(Profile.PR, 60),
        PACK(Profile.AUDIT, 300);

        private final Profile profile;
        private final int seconds;

        Usual(Profile profile, int seconds) {
            this.profile = profile;
            this.seconds = seconds;
        }

        private Profile profile() {
            return profile;
        }

        private int seconds() {
            return seconds;
        }
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            defaultValue = "content",
            paramLabel = "CONTENT",
            description = "Root of the content; ${DEFAULT-VALUE} when left out.")
    private Path content;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Day to judge by, as in 2026-11-20.")
    private LocalDate asOf;

    @Option(
            names = "--profile",
            description = "What the check is for: ${COMPLETION-CANDIDATES}; left out, audit for packs, else pr.")
    private Profile profile;

    @Option(
            names = "--audience",
            defaultValue = "auditor",
            description = "Who may read the result: ${COMPLETION-CANDIDATES}.")
    private Audience audience;

    @Option(names = "--format", defaultValue = "text", description = "Form of the result: ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(
            names = "--fail-on",
            defaultValue = "error",
            description = "From which weight on a diagnostic makes the exit code 1: ${COMPLETION-CANDIDATES}.")
    private FailOn failOn;

    @Option(
            names = "--max-seconds",
            paramLabel = "N",
            description = "Stop with exit code 3 when it takes longer; left out, 60, for packs 300.")
    private Integer seconds;

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            description = "Read more or less before refusing, as in files=40000: ${COMPLETION-CANDIDATES}.")
    private Map<Limit, Integer> limits = Map.of();

    @Option(names = "--profile-time", description = "Tell the time and the memory of every stage on standard error.")
    private boolean timed;

    private final StageTimes times = new StageTimes();

    /** Does what a command is for, watched, and prints what came of it; answers the exit code. */
    int run(Usual usual, Path output, CommandLine line, Function<Request, Outcome> work) {
        int most = seconds == null ? usual.seconds() : seconds;
        try (Watchdog watchdog = new Watchdog(most, line.getErr())) {
            return print(work.apply(request(usual, output, watchdog)), line);
        }
    }

    /** The request, with the clock of this face. */
    private Request request(Usual usual, Path output, Watchdog watchdog) {
        return new Request(
                content,
                output,
                Optional.ofNullable(asOf),
                LocalDate.now(Clock.systemUTC()),
                profile == null ? usual.profile() : profile,
                audience,
                new Limits(limits),
                stage -> {
                    watchdog.passed(stage);
                    times.done(stage);
                });
    }

    private int print(Outcome outcome, CommandLine line) {
        line.getOut().print(format.printer(colour()).print(outcome.report(content.toString())));
        line.getOut().flush();
        if (timed) {
            times.done("print");
            line.getErr().print(times);
        }
        outcome.notes().forEach(note -> line.getErr().println("note: " + note));
        outcome.published().ifPresent(what -> line.getErr().println("published " + what));
        return failOn.firstOf(outcome.diagnostics())
                .map(first -> limit(outcome) ? ExitCode.LIMIT_REACHED : ExitCode.CONTENT_FAULTS)
                .orElse(ExitCode.DONE)
                .code();
    }

    private static boolean limit(Outcome outcome) {
        return outcome.diagnostics().stream().anyMatch(one -> one.rule().equals(Faults.LIMIT_EXCEEDED));
    }

    /** Whether a person sees the result; variable NO_COLOR counts only when it holds something. */
    private static boolean colour() {
        return System.console() != null
                && Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty();
    }
}
