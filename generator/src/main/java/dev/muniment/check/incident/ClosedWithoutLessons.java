package dev.muniment.check.incident;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Incident;
import dev.muniment.model.IncidentSeverity;
import java.util.stream.Stream;

/** A grave incident that is closed without its cause or without lessons. */
public final class ClosedWithoutLessons implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "closed-without-lessons", "INC-03", RuleClass.LOGIC, "A closed grave incident that taught nothing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Incident.class).stream()
                .filter(incident -> incident.status() == Incident.Status.CLOSED
                        && incident.severity().compareTo(IncidentSeverity.SEV2) <= 0)
                .filter(incident ->
                        incident.rootCause().isEmpty() || incident.lessons().isEmpty())
                .map(incident -> Diagnostic.of(
                                INFO,
                                incident.at("/status"),
                                "`" + incident.id() + "` of severity `"
                                        + incident.severity().word() + "` is closed without `" + missing(incident)
                                        + "`")
                        .about(incident.id())
                        .help("write down why it could happen and what was learnt, or open it again"));
    }

    private static String missing(Incident incident) {
        return incident.rootCause().isEmpty() ? "root_cause" : "lessons";
    }
}
