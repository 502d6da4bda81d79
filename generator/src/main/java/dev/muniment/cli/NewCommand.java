package dev.muniment.cli;

import dev.muniment.Generator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a record. */
@Command(
        name = "new",
        description = "Add a record of a kind to the content, with the next free id; existing files stay as they are.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  muniment new risk", "  muniment new role --id ROL-data-owner"})
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            completionCandidates = KindWords.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String kind;

    @Parameters(
            index = "1",
            arity = "0..1",
            defaultValue = "content",
            paramLabel = "CONTENT",
            description = "Root of the content; ${DEFAULT-VALUE} when left out.")
    private Path content;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "Id of the record, where it is a word or must be a certain one.")
    private String id;

    @Override
    public Integer call() {
        String path = Generator.add(content, kind, Optional.ofNullable(id), LocalDate.now(Clock.systemUTC()));
        spec.commandLine().getOut().println(content.resolve(path));
        return ExitCode.DONE.code();
    }

    /** Kinds for help and completion. */
    static final class KindWords extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        KindWords() {
            super(Generator.kinds());
        }
    }
}
