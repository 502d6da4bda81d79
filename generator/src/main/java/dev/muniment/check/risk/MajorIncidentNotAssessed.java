package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.model.Incident;
import dev.muniment.model.IncidentSeverity;
import dev.muniment.model.Ref;
import dev.muniment.model.Risk;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A major incident after which nobody looked at the risks of what it hit. */
public final class MajorIncidentNotAssessed implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "major-incident-not-assessed",
                    "RSK-17",
                    RuleClass.TIME,
                    "A major incident whose risks nobody assessed since.")
            .raisedInAudit();

    /** Days after the detection until the risks of what was hit are to be assessed. */
    private static final int DAYS = 30;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Incident.class).stream()
                .filter(incident -> incident.severity().compareTo(IncidentSeverity.SEV2) <= 0)
                .filter(incident -> incident.status() != Incident.Status.NOT_AN_INCIDENT)
                .filter(incident -> context.asOf().isAfter(incident.noticedOn().plusDays(DAYS)))
                .filter(incident -> !toldByRisk(incident))
                .flatMap(incident -> fault(context.corpus(), incident));
    }

    /** Whether another rule speaks of each risk that came true. */
    private static boolean toldByRisk(Incident incident) {
        return incident.status() == Incident.Status.CLOSED && !incident.risks().isEmpty();
    }

    private static Stream<Diagnostic> fault(Corpus corpus, Incident incident) {
        List<Risk> risks = corpus.all(Risk.class).stream()
                .filter(Risk::active)
                .filter(risk -> touches(incident, risk))
                .toList();
        if (risks.stream().anyMatch(risk -> !risk.assessedOn().isBefore(incident.noticedOn()))) {
            return Stream.empty();
        }
        String ids = risks.stream().map(risk -> "`" + risk.id() + "`").collect(Collectors.joining(", "));
        return risks.stream()
                .limit(1)
                .map(first -> Diagnostic.of(
                                INFO,
                                incident.at("/severity"),
                                "none of the risks of what `" + incident.id() + "` hit was assessed since: " + ids)
                        .about(incident.id())
                        .help("assess them and record `last_reviewed`, also where the score stays"));
    }

    private static boolean touches(Incident incident, Risk risk) {
        return ids(incident.risks()).anyMatch(risk.id()::equals)
                || ids(risk.assets()).anyMatch(asset -> ids(incident.assets()).anyMatch(asset::equals));
    }

    private static Stream<String> ids(List<? extends Ref<?>> references) {
        return references.stream().map(Ref::id);
    }
}
