package dev.muniment.pack;

import dev.muniment.model.Incident;
import dev.muniment.model.Notice;
import dev.muniment.model.PolicyException;
import dev.muniment.page.Html;
import dev.muniment.page.PageContext;
import dev.muniment.view.Named;
import dev.muniment.view.State;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Incidents with their lessons, notices, and exceptions from rules. */
public record Events(List<Case> incidents, List<Told> notices, List<Exempt> exceptions) {

    static Events of(PageContext context) {
        Lookup lookup = new Lookup(context);
        return new Events(
                context.corpus().all(Incident.class).stream()
                        .map(incident -> happened(lookup, incident))
                        .toList(),
                context.corpus().all(Notice.class).stream()
                        .map(notice -> told(lookup, notice))
                        .toList(),
                context.corpus().all(PolicyException.class).stream()
                        .map(exception -> exempt(context, lookup, exception))
                        .toList());
    }

    private static Case happened(Lookup lookup, Incident incident) {
        Incident.Times times = incident.times();
        return new Case(
                incident,
                State.of(incident),
                lookup.named(incident.common().owner()),
                lookup.named(incident.handler()),
                time(times.detected()),
                times.contained().map(Events::time),
                times.recovered().map(Events::time),
                times.closed().map(Events::time),
                incident.impact().flatMap(Incident.Impact::downtime).map(span -> span.words()),
                lookup.text(incident, incident.rootCause()),
                incident.lessons().stream()
                        .map(lesson -> new Lesson(lesson, lookup.named(lesson.action())))
                        .toList(),
                incident.notifications().stream()
                        .map(one -> new Notified(
                                one,
                                lookup.named(one.obligation()),
                                time(one.due()),
                                one.madeOn().map(Events::time)))
                        .toList(),
                lookup.named(incident.assets()),
                lookup.named(incident.risks()));
    }

    private static String time(OffsetDateTime time) {
        return time.toLocalDate() + " " + time.toLocalTime().toString().substring(0, 5);
    }

    private static Told told(Lookup lookup, Notice notice) {
        return new Told(
                notice,
                lookup.named(notice.reportedBy()),
                lookup.text(notice, notice.text()),
                lookup.named(notice.asset()),
                notice.triage().map(triage -> lookup.named(triage.by())),
                lookup.named(notice.triage().flatMap(Notice.Triage::record)));
    }

    private static Exempt exempt(PageContext context, Lookup lookup, PolicyException exception) {
        return new Exempt(
                exception,
                State.of(exception),
                lookup.cited(exception.from()),
                lookup.text(exception, exception.reason()),
                lookup.named(exception.requestedBy()),
                lookup.cited(exception.compensating()),
                lookup.named(exception.risk()),
                exception.approved().map(decision -> lookup.named(decision.by())),
                exception.approved().map(decision -> lookup.named(decision.role())),
                lookup.named(exception.exitPlan()),
                exception.expired(context.asOf()));
    }

    /** One incident. */
    public record Case(
            Incident incident,
            Optional<State> state,
            Named owner,
            Optional<Named> handler,
            String detected,
            Optional<String> contained,
            Optional<String> recovered,
            Optional<String> closed,
            Optional<String> downtime,
            Optional<Html> cause,
            List<Lesson> lessons,
            List<Notified> notifications,
            List<Named> assets,
            List<Named> risks) {}

    /** Something learnt, and the action that came of it. */
    public record Lesson(Incident.Lesson lesson, Optional<Named> action) {}

    /** A notification that an obligation demands. */
    public record Notified(Incident.Notification notification, Named obligation, String due, Optional<String> made) {}

    /** One notice. */
    public record Told(
            Notice notice,
            Optional<Named> reporter,
            Html text,
            Optional<Named> asset,
            Optional<Named> decider,
            Optional<Named> outcome) {}

    /** One exception. */
    public record Exempt(
            PolicyException exception,
            Optional<State> state,
            Lookup.Cited rule,
            Html reason,
            Named requester,
            List<Lookup.Cited> compensating,
            Optional<Named> risk,
            Optional<Named> approver,
            Optional<Named> approvingRole,
            Optional<Named> exitPlan,
            boolean ended) {}
}
