package dev.muniment.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line. Results go to standard output, status and faults of ours to standard error. */
@Command(
        name = "muniment",
        description = "Keeps an information security management system as files in git, and checks it like code.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            CheckCommand.class,
            BuildCommand.class,
            PackCommand.class,
            InitCommand.class,
            NewCommand.class,
            ExplainCommand.class,
            SchemaCommand.class,
            CompletionCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done, 1 the content has faults, 2 wrong command line, 3 limit reached,",
            "4 disk or repository trouble, 5 a fault of ours."
        })
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(System.out, System.err, args));
    }

    /** Runs one command; answers its exit code. */
    static int run(PrintStream out, PrintStream err, String... args) {
        return run(
                commandLine(),
                new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true),
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
                args);
    }

    private static int run(CommandLine line, PrintWriter out, PrintWriter err, String... args) {
        try {
            return line.setOut(out).setErr(err).execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            err.println("muniment: the content needs more memory than there is; split it, or raise the limit");
            return ExitCode.LIMIT_REACHED.code();
        } finally {
            out.flush();
            err.flush();
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    ExitCode code = code(failure);
                    line.getErr().println("muniment: " + failure.getMessage());
                    if (code == ExitCode.OUR_FAULT) {
                        failure.printStackTrace(line.getErr());
                    }
                    return code.code();
                });
    }

    private static ExitCode code(Exception failure) {
        if (failure instanceof UncheckedIOException) {
            return ExitCode.DISK_TROUBLE;
        }
        return failure instanceof IllegalArgumentException ? ExitCode.WRONG_COMMAND : ExitCode.OUR_FAULT;
    }

    /** The version that the build wrote down. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"muniment " + dev.muniment.Version.current()};
        }
    }
}
