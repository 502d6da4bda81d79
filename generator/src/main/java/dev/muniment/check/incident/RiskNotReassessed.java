package dev.muniment.check.incident;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Incident;
import dev.muniment.model.Risk;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A risk that came true in a closed incident and that nobody assessed since. */
public final class RiskNotReassessed implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "risk-not-reassessed", "INC-07", RuleClass.LOGIC, "A risk that came true and was not assessed since.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Incident.class).stream()
                .filter(incident -> incident.status() == Incident.Status.CLOSED)
                .flatMap(incident -> IntStream.range(0, incident.risks().size())
                        .mapToObj(index -> fault(context, incident, index))
                        .flatMap(Optional::stream));
    }

    private static Optional<Diagnostic> fault(CheckContext context, Incident incident, int index) {
        return context.corpus()
                .find(Risk.class, incident.risks().get(index))
                .filter(risk -> risk.active() && risk.assessedOn().isBefore(incident.noticedOn()))
                .map(risk -> Diagnostic.of(
                                INFO,
                                incident.at("/risks/" + index),
                                "`" + risk.id() + "` came true in `" + incident.id() + "` and was not assessed since")
                        .about(incident.id())
                        .help("score it anew and record `last_reviewed`, also when the score stays"));
    }
}
