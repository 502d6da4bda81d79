package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Incident;
import dev.muniment.model.IncidentSeverity;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every incident with how long its steps took, the newest first, and the middle of the last year by severity. */
public record IncidentRegister(List<Row> rows, List<Middle> middles) {

    public IncidentRegister {
        rows = List.copyOf(rows);
        middles = List.copyOf(middles);
    }

    public static IncidentRegister of(Corpus corpus, LocalDate asOf) {
        List<Row> rows = corpus.all(Incident.class).stream()
                .sorted(Comparator.comparing((Incident incident) ->
                                incident.times().detected().toInstant())
                        .reversed()
                        .thenComparing(Incident::id, Corpus::compareIds))
                .map(incident -> row(corpus, incident))
                .toList();
        LocalDate first = asOf.minusYears(1);
        return new IncidentRegister(
                rows,
                Stream.of(IncidentSeverity.values())
                        .map(severity -> middle(
                                severity,
                                rows.stream()
                                        .filter(row -> row.severity() == severity
                                                && row.real()
                                                && row.detected().isAfter(first))
                                        .toList()))
                        .toList());
    }

    /** Those that are still being worked on. */
    public List<Row> open() {
        return rows.stream().filter(Row::open).toList();
    }

    /** Those that are over. */
    public List<Row> ended() {
        return rows.stream().filter(row -> !row.open()).toList();
    }

    private static Row row(Corpus corpus, Incident incident) {
        Incident.Times times = incident.times();
        Optional<OffsetDateTime> reported = Optional.of(times.reported());
        return new Row(
                Named.of(incident),
                incident.severity(),
                State.of(incident),
                incident.active(),
                incident.status() != Incident.Status.NOT_AN_INCIDENT,
                times.detected().toLocalDate(),
                incident.handler().map(role -> Named.of(corpus, role)),
                Named.all(corpus, incident.assistingUnits()),
                Elapsed.between(times.occurred(), Optional.of(times.detected())),
                Elapsed.between(reported, times.acknowledged()),
                Elapsed.between(reported, times.contained()),
                Elapsed.between(reported, times.recovered()),
                incident.lessons().size(),
                incident.lessons().stream()
                        .flatMap(lesson -> lesson.action().stream())
                        .map(action -> Named.of(corpus, action))
                        .toList());
    }

    private static Middle middle(IncidentSeverity severity, List<Row> rows) {
        return new Middle(
                severity,
                rows.size(),
                median(rows, Row::toDetect),
                median(rows, Row::toAcknowledge),
                median(rows, Row::toContain),
                median(rows, Row::toRecover));
    }

    private static Optional<Elapsed> median(List<Row> rows, Function<Row, Optional<Elapsed>> step) {
        List<Long> sorted = rows.stream()
                .flatMap(row -> step.apply(row).stream())
                .map(Elapsed::minutes)
                .sorted()
                .toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int half = sorted.size() / 2;
        return Optional.of(
                Elapsed.of(sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2));
    }

    /**
     * One incident.
     *
     * @param real whether it turned out to be one
     * @param toDetect from the event to its detection
     * @param toAcknowledge from the report until somebody took it on
     * @param toContain from the report until it could not spread
     * @param toRecover from the report until work went on as before
     */
    public record Row(
            Named incident,
            IncidentSeverity severity,
            Optional<State> state,
            boolean open,
            boolean real,
            LocalDate detected,
            Optional<Named> handler,
            List<Named> helpers,
            Optional<Elapsed> toDetect,
            Optional<Elapsed> toAcknowledge,
            Optional<Elapsed> toContain,
            Optional<Elapsed> toRecover,
            int lessons,
            List<Named> actions) {

        public Row {
            helpers = List.copyOf(helpers);
            actions = List.copyOf(actions);
        }
    }

    /** Medians of incidents of one severity that were detected within a year. */
    public record Middle(
            IncidentSeverity severity,
            int incidents,
            Optional<Elapsed> toDetect,
            Optional<Elapsed> toAcknowledge,
            Optional<Elapsed> toContain,
            Optional<Elapsed> toRecover) {}
}
