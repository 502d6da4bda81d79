package dev.muniment.cli;

import dev.muniment.Generator;
import dev.muniment.diagnostic.Profile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Publishes the audit pack. */
@Command(
        name = "pack",
        description =
                "Publish the audit pack as a PDF; with errors in the content, or content that no clean commit holds,"
                        + " it is a draft and says so.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  muniment pack content --as-of 2026-11-20",
            "  muniment pack content --audience management --output public"
        })
final class PackCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ContentOptions options;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "target/muniment/pack",
            description = "Folder to publish to; ${DEFAULT-VALUE} when left out.")
    private Path output;

    @Override
    public Integer call() {
        return options.print(Generator.pack(options.request(output, Profile.AUDIT)), spec.commandLine());
    }
}
