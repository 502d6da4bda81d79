package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.view.Applicability;
import dev.muniment.view.Applicability.Line;
import java.util.stream.Stream;

/** A control that a statement decides on twice. */
public final class TwiceDecidedControl implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "twice-decided-control", "SOA-01", RuleClass.REFERENCE, "A control that is decided on twice.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.of(context).flatMap(TwiceDecidedControl::faults);
    }

    private static Stream<Diagnostic> faults(Applicability applicability) {
        return applicability.lines().stream()
                .flatMap(line -> applicability.lines().stream()
                        .takeWhile(earlier -> !earlier.pointer().equals(line.pointer()))
                        .filter(earlier ->
                                earlier.entry().control().equals(line.entry().control()))
                        .limit(1)
                        .map(earlier -> fault(earlier, line)));
    }

    private static Diagnostic fault(Line earlier, Line line) {
        return Diagnostic.of(
                        INFO,
                        line.statement().at(line.pointer() + "/control"),
                        "`" + line.entry().control() + "` is decided on twice")
                .about(line.statement().id())
                .note(earlier.statement().at(earlier.pointer() + "/control"), "first decided on here");
    }
}
