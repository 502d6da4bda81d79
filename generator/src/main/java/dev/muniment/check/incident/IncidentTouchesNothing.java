package dev.muniment.check.incident;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Incident;
import java.util.stream.Stream;

/** A closed incident that names neither an asset that was hit nor a risk that came true. */
public final class IncidentTouchesNothing implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "incident-touches-nothing",
            "INC-07",
            RuleClass.LOGIC,
            "An incident that leads back to no asset and no risk.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Incident.class).stream()
                .filter(incident -> incident.status() == Incident.Status.CLOSED)
                .filter(incident ->
                        incident.assets().isEmpty() && incident.risks().isEmpty())
                .map(incident -> Diagnostic.of(
                                INFO,
                                incident.at("/id"),
                                "`" + incident.id() + "` names neither an asset that was hit nor a risk that came true")
                        .about(incident.id())
                        .help("name them under `assets` and `risks`"));
    }
}
