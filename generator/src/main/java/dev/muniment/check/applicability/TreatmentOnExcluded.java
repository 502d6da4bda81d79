package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Citation;
import dev.muniment.model.Risk;
import dev.muniment.view.Applicability;
import dev.muniment.view.Applicability.Line;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A risk that is to be held down by a control which does not apply. */
public final class TreatmentOnExcluded implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "treatment-on-excluded", "SOA-06", RuleClass.LOGIC, "A risk treated by a control that does not apply.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        List<Line> excluded = InForce.of(context)
                .flatMap(applicability -> applicability.lines().stream())
                .filter(line -> !line.entry().applicable())
                .toList();
        return context.corpus().all(Risk.class).stream()
                .filter(Risk::active)
                .flatMap(risk -> Stream.concat(
                        faults(context, risk, "/controls", excluded),
                        faults(context, risk, "/treatment/controls_added", excluded)));
    }

    private static Stream<Diagnostic> faults(CheckContext context, Risk risk, String field, List<Line> excluded) {
        List<Citation> cited =
                field.equals("/controls") ? risk.controls() : risk.treatment().controlsAdded();
        return IntStream.range(0, cited.size())
                .boxed()
                .flatMap(i -> excluded.stream()
                        .filter(line ->
                                Applicability.cites(context.corpus(), line.statement(), line.entry(), cited.get(i)))
                        .map(line -> Diagnostic.of(
                                        INFO,
                                        risk.at(field + "/" + i),
                                        "`" + risk.id() + "` relies on `" + cited.get(i) + "`, which does not apply")
                                .about(risk.id())
                                .note(line.statement().at(line.pointer() + "/applicable"), "decided here")));
    }
}
