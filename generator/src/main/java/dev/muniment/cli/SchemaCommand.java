package dev.muniment.cli;

import dev.muniment.Generator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a kind. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of a kind, so that an editor completes and checks its files.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  muniment schema risk > risk.schema.json", "  muniment schema"})
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            completionCandidates = NewCommand.KindWords.class,
            description = "One of ${COMPLETION-CANDIDATES}; left out, the kinds are listed.")
    private String kind;

    @Override
    public Integer call() {
        if (kind == null) {
            Generator.kinds().forEach(word -> spec.commandLine().getOut().println(word));
        } else {
            spec.commandLine().getOut().print(Generator.schema(kind));
        }
        return ExitCode.DONE.code();
    }
}
