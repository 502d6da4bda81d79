package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Framework;
import dev.muniment.view.Applicability.Line;
import dev.muniment.view.Exclusions;
import java.util.stream.Stream;

/** A control that is left out while a record shows that it is needed. */
public final class ContradictedExclusion implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "contradicted-exclusion",
            "SOA-09",
            RuleClass.LOGIC,
            "A control left out while a record shows that it is needed.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.of(context)
                .flatMap(applicability -> applicability.lines().stream())
                .filter(line -> !line.entry().applicable())
                .flatMap(line -> fault(context, line));
    }

    private static Stream<Diagnostic> fault(CheckContext context, Line line) {
        return context.corpus().find(Framework.class, line.statement().framework()).stream()
                .flatMap(framework -> Exclusions.of(
                        context.corpus(), framework.id(), line.entry().control())
                        .stream())
                .map(against -> Diagnostic.of(
                                INFO,
                                line.statement().at(line.pointer() + "/applicable"),
                                "`" + line.entry().control() + "` is left out, but `"
                                        + against.record().id() + "` is " + against.words())
                        .about(line.statement().id())
                        .note(against.record().at("/id"), "this record")
                        .help("let it apply, or retire the record when it is no more"));
    }
}
