package dev.muniment.cli;

import dev.muniment.Generator;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills a folder with the worked example. */
@Command(
        name = "init",
        description = "Fill an absent or empty folder with the worked example, to change into your own.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  muniment init content", "  muniment init content --minimal"})
final class InitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            defaultValue = "content",
            paramLabel = "FOLDER",
            description = "Folder to fill; ${DEFAULT-VALUE} when left out.")
    private Path folder;

    @Option(names = "--minimal", description = "Only organisation, settings, people, matrix and risk method.")
    private boolean minimal;

    @Override
    public Integer call() {
        int files = Generator.init(folder, minimal);
        spec.commandLine()
                .getErr()
                .println("wrote " + files + " files to " + folder + "; next: muniment check " + folder);
        return ExitCode.DONE.code();
    }
}
