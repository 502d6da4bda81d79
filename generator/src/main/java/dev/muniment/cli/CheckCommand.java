package dev.muniment.cli;

import dev.muniment.Generator;
import dev.muniment.Outcome;
import dev.muniment.Request;
import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Format;
import dev.muniment.diagnostic.Profile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with the content. */
@Command(
        name = "check",
        description = "Say what is wrong with the content; write nothing.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  muniment check content --as-of 2026-11-20",
            "  muniment check content --profile audit --format sarif > muniment.sarif"
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

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
            defaultValue = "pr",
            description = "Whom the check is for: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when left out.")
    private Profile profile;

    @Option(
            names = "--audience",
            defaultValue = "auditor",
            description = "Who may read the result: ${COMPLETION-CANDIDATES}.")
    private Audience audience;

    @Option(names = "--format", defaultValue = "text", description = "Form of the result: ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Override
    public Integer call() {
        Request request = new Request(
                content,
                Path.of("target"),
                Optional.ofNullable(asOf),
                LocalDate.now(Clock.systemUTC()),
                profile,
                audience);
        Outcome outcome = Generator.check(request);
        spec.commandLine().getOut().print(format.printer(colour()).print(outcome.report(content.toString())));
        spec.commandLine().getOut().flush();
        outcome.notes().forEach(note -> spec.commandLine().getErr().println("note: " + note));
        return (outcome.failed() ? ExitCode.CONTENT_FAULTS : ExitCode.DONE).code();
    }

    private static boolean colour() {
        return System.console() != null && System.getenv("NO_COLOR") == null;
    }
}
