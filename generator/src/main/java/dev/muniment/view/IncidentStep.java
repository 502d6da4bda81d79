package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Incident;
import dev.muniment.model.Settings;
import dev.muniment.model.Timespan;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The next step of an incident that the settings set a time for, and the latest time of it. */
public record IncidentStep(Step step, OffsetDateTime latest) {

    /** Empty where every step is done, where it was no incident, and where the settings set no time. */
    public static Optional<IncidentStep> next(Corpus corpus, Incident incident) {
        return incident.status() == Incident.Status.NOT_AN_INCIDENT
                ? Optional.empty()
                : times(corpus, incident).flatMap(times -> next(times, incident));
    }

    /** The latest time of a step, done or not; empty where none is set, or what it counts from did not happen yet. */
    static Optional<OffsetDateTime> latest(Corpus corpus, Incident incident, Step step) {
        return times(corpus, incident).flatMap(times -> step.latest(times, incident));
    }

    /** The day of the latest time in UTC, which still counts. */
    public LocalDate lastDay() {
        return latest.atZoneSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    private static Optional<IncidentStep> next(Settings.IncidentTimes times, Incident incident) {
        int open = 0;
        for (Step step : Step.values()) {
            open = step.done.apply(incident) ? step.ordinal() + 1 : open;
        }
        return Arrays.stream(Step.values())
                .skip(open)
                .flatMap(step -> step.latest(times, incident).map(latest -> new IncidentStep(step, latest)).stream())
                .findFirst();
    }

    private static Optional<Settings.IncidentTimes> times(Corpus corpus, Incident incident) {
        return corpus.single(Settings.class)
                .map(settings -> settings.incidentSla().get(incident.severity()));
    }

    private static Optional<OffsetDateTime> recovered(Incident incident) {
        return incident.times().recovered().or(incident.times()::closed);
    }

    /** The steps, in the order in which they come; a later one that is done covers those before it. */
    public enum Step {
        ACKNOWLEDGE(
                "acknowledged",
                incident -> incident.times().acknowledged().isPresent(),
                incident -> Optional.of(incident.times().reported()),
                Settings.IncidentTimes::acknowledge),
        CONTAIN(
                "contained",
                incident -> incident.times().contained().isPresent(),
                incident -> Optional.of(incident.times().reported()),
                Settings.IncidentTimes::contain),
        RESOLVE(
                "recovered",
                incident -> recovered(incident).isPresent(),
                incident -> Optional.of(incident.times().reported()),
                Settings.IncidentTimes::resolve),
        REVIEW(
                "review",
                incident -> incident.review().isPresent(),
                IncidentStep::recovered,
                Settings.IncidentTimes::review);

        private final String key;
        private final Function<Incident, Boolean> done;
        private final Function<Incident, Optional<OffsetDateTime>> begin;
        private final Function<Settings.IncidentTimes, Optional<Timespan>> span;

        Step(
                String key,
                Function<Incident, Boolean> done,
                Function<Incident, Optional<OffsetDateTime>> begin,
                Function<Settings.IncidentTimes, Optional<Timespan>> span) {
            this.key = key;
            this.done = done;
            this.begin = begin;
            this.span = span;
        }

        private Optional<OffsetDateTime> latest(Settings.IncidentTimes times, Incident incident) {
            return span.apply(times)
                    .flatMap(allowed -> begin.apply(incident).map(from -> from.plusMinutes(allowed.minutes())));
        }

        /** The key under which the record says that it is done. */
        public String key() {
            return key;
        }
    }
}
