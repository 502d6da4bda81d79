package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Finding;
import dev.muniment.model.Incident;
import dev.muniment.model.Metric;
import dev.muniment.model.Notice;
import dev.muniment.model.Organisation;
import dev.muniment.model.Plan;
import dev.muniment.model.Ref;
import dev.muniment.model.Role;
import dev.muniment.model.Supplier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A day that no record states and that follows from others, for records of a type.
 *
 * @param day the last day; empty where nothing is owed
 * @param who the role that owes
 */
record DerivedDay<T extends Entity>(
        Class<T> type,
        Deadlines.Sort sort,
        BiFunction<Corpus, T, Optional<LocalDate>> day,
        BiFunction<Corpus, T, Optional<Ref<Role>>> who) {

    private static final List<DerivedDay<?>> ALL = List.of(
            new DerivedDay<>(Entity.class, Deadlines.REVIEW, NextReview::of, (corpus, entity) -> entity.owner()),
            new DerivedDay<>(
                    Metric.class,
                    sort("Figure", "hand in the value of the period"),
                    (corpus, metric) -> MetricSeries.nextDue(metric),
                    (corpus, metric) ->
                            metric.collector().map(Metric.Collector::role).or(metric::owner)),
            owned(Finding.class, "Finding", "mend it and have it verified, or accept the risk", FindingDue::of),
            owned(Plan.class, "Trial of a plan", "try it and record the exercise", NextExercise::of),
            owned(Supplier.class, "Assessment", "assess it and record the day", NextAssessment::of),
            new DerivedDay<>(
                    Incident.class,
                    sort("Incident", "take the next step and record its time"),
                    (corpus, incident) -> IncidentStep.next(corpus, incident).map(IncidentStep::lastDay),
                    (corpus, incident) -> incident.handler().or(incident::owner)),
            new DerivedDay<>(
                    Notice.class,
                    sort("Notice", "decide what it is"),
                    (corpus, notice) -> TriageDue.of(notice),
                    (corpus, notice) -> corpus.single(Organisation.class)
                            .map(organisation -> organisation.isms().responsible())));

    /** The days that follow for a record. */
    static Stream<Deadlines.Deadline> of(Corpus corpus, Entity entity) {
        return ALL.stream().flatMap(derived -> derived.deadline(corpus, entity).stream());
    }

    private static <T extends Entity> DerivedDay<T> owned(
            Class<T> type, String word, String next, BiFunction<Corpus, T, Optional<LocalDate>> day) {
        return new DerivedDay<>(type, sort(word, next), day, (corpus, entity) -> entity.owner());
    }

    private static Deadlines.Sort sort(String word, String next) {
        return new Deadlines.Sort(word, next, false);
    }

    private Optional<Deadlines.Deadline> deadline(Corpus corpus, Entity entity) {
        return Optional.of(entity)
                .filter(type::isInstance)
                .map(type::cast)
                .flatMap(record -> day.apply(corpus, record)
                        .map(last -> new Deadlines.Deadline(
                                last, sort, Named.of(entity), Deadlines.named(corpus, who.apply(corpus, record)))));
    }
}
