package dev.muniment.cli;

import dev.muniment.Generator;
import dev.muniment.diagnostic.Extent;
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
            "  muniment pack content --audience management --output public",
            "  muniment pack content --volume core"
        })
final class PackCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ContentOptions options;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder to publish to, replaced as a whole; left out, target/muniment/pack, for the core"
                    + " target/muniment/pack-core.")
    private Path output;

    @Option(
            names = "--volume",
            defaultValue = "full",
            description = "How much of it: ${COMPLETION-CANDIDATES}. The full pack is audit-pack.pdf, the core of 80"
                    + " pages or fewer audit-pack-core.pdf.")
    private Extent volume;

    @Override
    public Integer call() {
        Path usual = Path.of("target/muniment", volume == Extent.FULL ? "pack" : "pack-core");
        Path folder = output == null ? usual : output;
        return options.run(
                ContentOptions.Usual.PACK, folder, spec.commandLine(), request -> Generator.pack(request, volume));
    }
}
