package dev.muniment.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.TypeConversionException;

/** The command line. Results go to standard output, status and faults of ours to standard error. */
@Command(
        name = "muniment",
        description = "Keeps an information security management system as files in git, and checks it like code.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Exit codes: 0 done, 1 the content has faults, 2 wrong command line,",
            "3 limit reached, 4 disk or repository trouble, 5 a fault of ours.",
            "",
            "Examples:",
            "  muniment init content --minimal",
            "  muniment check content",
            "  muniment help build"
        })
public final class Main {

    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("check", CheckCommand.class);
        COMMANDS.put("build", BuildCommand.class);
        COMMANDS.put("pack", PackCommand.class);
        COMMANDS.put("init", InitCommand.class);
        COMMANDS.put("new", NewCommand.class);
        COMMANDS.put("explain", ExplainCommand.class);
        COMMANDS.put("schema", SchemaCommand.class);
        COMMANDS.put("completion", CompletionCommand.class);
        COMMANDS.put("help", HelpCommand.class);
    }

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(System.out, System.err, args));
    }

    /** Runs one command; answers its exit code. */
    static int run(PrintStream out, PrintStream err, String... args) {
        return run(
                args.length > 0 && !args[0].equals("help") && COMMANDS.containsKey(args[0])
                        ? commandLine(Set.of(args[0]))
                        : commandLine(),
                new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true),
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
                args);
    }

    static int run(CommandLine line, PrintWriter out, PrintWriter err, String... args) {
        try {
            return line.setOut(out).setErr(err).execute(args);
        } catch (OutOfMemoryError e) {
            err.println("muniment: the content needs more memory than the "
                    + (ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax() >> 20)
                    + " MB that there are; split it, or give more with MUNIMENT_HEAP=MEGABYTES");
            return ExitCode.LIMIT_REACHED.code();
        } catch (StackOverflowError e) {
            err.println("muniment: the content is nested deeper than can be read; split it");
            return ExitCode.LIMIT_REACHED.code();
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** With every command, as help needs it. */
    static CommandLine commandLine() {
        return commandLine(COMMANDS.keySet());
    }

    /** With these commands; reading what each of them takes costs time. */
    private static CommandLine commandLine(Set<String> names) {
        CommandLine line = new CommandLine(new Main());
        COMMANDS.forEach((name, command) -> {
            if (names.contains(name)) {
                line.addSubcommand(command);
            }
        });
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::day)
                .setExecutionExceptionHandler((failure, failed, parsed) -> {
                    ExitCode code = code(failure);
                    failed.getErr().println("muniment: " + failure.getMessage());
                    if (code == ExitCode.OUR_FAULT) {
                        failure.printStackTrace(failed.getErr());
                    }
                    return code.code();
                });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("`" + text + "` is no day; write it as 2026-11-20");
        }
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
