package dev.muniment.cli;

import dev.muniment.Generator;
import dev.muniment.diagnostic.RuleInfo;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a rule. */
@Command(
        name = "explain",
        description = "Say what a rule looks for, why it matters and how to put it right.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  muniment explain two-accountable", "  muniment explain RACI-01"})
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RULE",
            description = "Name or number of a rule; left out, all are listed.")
    private String rule;

    @Override
    public Integer call() {
        if (rule == null) {
            Generator.rules().forEach(info -> spec.commandLine().getOut().println(line(info)));
            return ExitCode.DONE.code();
        }
        spec.commandLine().getOut().print(Generator.explain(rule));
        return ExitCode.DONE.code();
    }

    private static String line(RuleInfo info) {
        return String.format(
                Locale.ROOT,
                "%-8s %-28s %-11s %s",
                info.number(),
                info.name(),
                info.severity().word(),
                info.summary());
    }
}
