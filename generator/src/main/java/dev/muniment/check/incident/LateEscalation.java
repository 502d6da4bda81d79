package dev.muniment.check.incident;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Escalation;
import dev.muniment.model.Incident;
import dev.muniment.model.Timespan;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** An incident that was not contained in time and that did not reach the top tier in time either. */
public final class LateEscalation implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "late-escalation",
                    "INC-05",
                    RuleClass.LOGIC,
                    "A grave incident that reached the top tier too late.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().single(Escalation.class).stream()
                .flatMap(ladder -> context.corpus().all(Incident.class).stream()
                        .filter(incident -> incident.status() != Incident.Status.NOT_AN_INCIDENT)
                        .flatMap(incident -> fault(ladder, incident).stream()));
    }

    private static Optional<Diagnostic> fault(Escalation ladder, Incident incident) {
        return latest(ladder, incident)
                .filter(latest ->
                        first(ladder, incident).filter(latest::isBefore).isPresent())
                .map(latest -> Diagnostic.of(
                                INFO,
                                incident.at("/severity"),
                                "`" + incident.id() + "` of severity `"
                                        + incident.severity().word() + "` was to reach tier `"
                                        + ladder.top().tier() + "` by " + latest + ", as it was not contained by then")
                        .about(incident.id())
                        .help("record every call under `escalations`; where there was none, find out why"));
    }

    /** The report and the time of each step up to the top; empty where the ladder sets none. */
    private static Optional<OffsetDateTime> latest(Escalation ladder, Incident incident) {
        return Optional.ofNullable(ladder.timers().get(incident.severity()))
                .map(timers ->
                        timers.subList(0, Math.min(timers.size(), ladder.tiers().size() - 1)))
                .map(timers -> timers.stream().mapToLong(Timespan::minutes).sum())
                .map(minutes -> incident.times().reported().plusMinutes(minutes));
    }

    /** The first thing recorded that ends the need to call, or that is the call. */
    private static Optional<OffsetDateTime> first(Escalation ladder, Incident incident) {
        Incident.Times times = incident.times();
        Stream<OffsetDateTime> ends =
                Stream.of(times.contained(), times.recovered(), times.closed()).flatMap(Optional::stream);
        Stream<OffsetDateTime> calls = incident.escalations().stream()
                .filter(step -> step.tier() >= ladder.top().tier())
                .map(Incident.Step::at);
        return Stream.concat(ends, calls).min(Comparator.naturalOrder());
    }
}
