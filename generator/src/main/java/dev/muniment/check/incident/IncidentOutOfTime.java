package dev.muniment.check.incident;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Incident;
import dev.muniment.view.IncidentStep;
import java.util.stream.Stream;

/** An open incident whose next step is later than the settings allow for its severity. */
public final class IncidentOutOfTime implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "incident-out-of-time",
                    "INC-02",
                    RuleClass.TIME,
                    "An open incident beyond the time of its severity.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Incident.class).stream()
                .filter(Incident::active)
                .flatMap(incident -> IncidentStep.next(context.corpus(), incident).stream()
                        .filter(next -> next.step() != IncidentStep.Step.REVIEW)
                        .filter(next -> context.asOf().isAfter(next.lastDay()))
                        .map(next -> diagnostic(incident, next)));
    }

    private static Diagnostic diagnostic(Incident incident, IncidentStep next) {
        String key = next.step().key();
        return Diagnostic.of(
                        INFO,
                        incident.at("/status"),
                        "`" + incident.id() + "` of severity `"
                                + incident.severity().word() + "` was to be " + key + " by " + next.latest())
                .about(incident.id())
                .help("call the next tier, and record the time under `" + key + "` when it is done");
    }
}
