package dev.muniment.cli;

import dev.muniment.Generator;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Publishes the site. */
@Command(
        name = "build",
        description = "Publish the site; nothing is published while the content has errors.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  muniment build content --as-of 2026-11-20",
            "  muniment build content --audience staff --output public"
        })
final class BuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ContentOptions options;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "target/muniment/site",
            description = "Folder to publish to; ${DEFAULT-VALUE} when left out.")
    private Path output;

    @Override
    public Integer call() {
        return options.run(ContentOptions.Usual.CHECK_OR_SITE, output, spec.commandLine(), Generator::build);
    }
}
