package dev.muniment.cli;

import dev.muniment.Generator;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private ContentOptions options;

    @Override
    public Integer call() {
        return options.run(ContentOptions.Usual.CHECK_OR_SITE, Path.of("target"), spec.commandLine(), Generator::check);
    }
}
