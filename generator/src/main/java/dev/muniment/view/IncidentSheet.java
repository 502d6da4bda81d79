package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Incident;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How an incident went: its moments in their order beside the times that were set, and who had to be told. */
public record IncidentSheet(List<Moment> moments, List<Duty> duties) {

    public IncidentSheet {
        moments = List.copyOf(moments);
        duties = List.copyOf(duties);
    }

    public static IncidentSheet of(Corpus corpus, Incident incident) {
        Incident.Times times = incident.times();
        return new IncidentSheet(
                Stream.of(
                                new Moment(
                                        "occurred",
                                        times.occurred(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Kept.NOTHING_SET),
                                plain("detected", times.occurred(), Optional.of(times.detected())),
                                plain("reported", Optional.of(times.detected()), Optional.of(times.reported())),
                                step(corpus, incident, IncidentStep.Step.ACKNOWLEDGE, times.acknowledged()),
                                step(corpus, incident, IncidentStep.Step.CONTAIN, times.contained()),
                                step(corpus, incident, IncidentStep.Step.RESOLVE, times.recovered()),
                                plain("closed", Optional.of(times.reported()), times.closed()))
                        .toList(),
                incident.notifications().stream().map(one -> duty(corpus, one)).toList());
    }

    private static Moment plain(String key, Optional<OffsetDateTime> from, Optional<OffsetDateTime> at) {
        return new Moment(key, at, Elapsed.between(from, at), Optional.empty(), Kept.NOTHING_SET);
    }

    private static Moment step(Corpus corpus, Incident incident, IncidentStep.Step step, Optional<OffsetDateTime> at) {
        Optional<OffsetDateTime> latest = IncidentStep.latest(corpus, incident, step);
        Optional<OffsetDateTime> reported = Optional.of(incident.times().reported());
        return new Moment(
                step.key(),
                at,
                Elapsed.between(reported, at),
                Elapsed.between(reported, latest),
                latest.map(last -> kept(at, last)).orElse(Kept.NOTHING_SET));
    }

    private static Kept kept(Optional<OffsetDateTime> at, OffsetDateTime latest) {
        return at.map(moment -> moment.isAfter(latest) ? Kept.LATE : Kept.IN_TIME)
                .orElse(Kept.OPEN);
    }

    private static Duty duty(Corpus corpus, Incident.Notification one) {
        return new Duty(
                Named.of(corpus, one.obligation()),
                one.due(),
                one.madeOn(),
                one.decision(),
                one.madeOn().isEmpty() && one.decision().isPresent()
                        ? Kept.NOTHING_SET
                        : kept(one.madeOn(), one.due()));
    }

    /** How a time that was set was kept. */
    public enum Kept {
        NOTHING_SET,
        IN_TIME,
        LATE,
        OPEN
    }

    /**
     * One moment.
     *
     * @param key of the field that holds it, such as {@code contained}
     * @param took from the moment that it counts from: the one before for what leads to the report, the report for all others
     * @param allowed from the same moment
     */
    public record Moment(
            String key, Optional<OffsetDateTime> at, Optional<Elapsed> took, Optional<Elapsed> allowed, Kept kept) {}

    /**
     * A notification that an obligation demands.
     *
     * @param decision why it was not made
     */
    public record Duty(
            Named obligation,
            OffsetDateTime due,
            Optional<OffsetDateTime> made,
            Optional<String> decision,
            Kept kept) {}
}
