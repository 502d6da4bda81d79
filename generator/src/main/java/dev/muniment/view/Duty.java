package dev.muniment.view;

import dev.muniment.model.Cadence;
import dev.muniment.model.Corpus;
import dev.muniment.model.KindOrRef;
import dev.muniment.model.Responsibility;
import dev.muniment.model.UnitScope;
import java.util.List;
import java.util.Optional;

/** The part of one role in one active activity. */
public record Duty(
        Named activity,
        Named role,
        Responsibility.Letter raci,
        Matrix.Part part,
        Optional<UnitScope> unit,
        Optional<String> cadence,
        List<Named> documents,
        List<String> produces) {

    public Duty {
        documents = List.copyOf(documents);
        produces = List.copyOf(produces);
    }

    /** Every part of every role, by activity. */
    static List<Duty> all(Corpus corpus) {
        return corpus.all(Responsibility.class).stream()
                .filter(Responsibility::active)
                .flatMap(activity -> activity.assign().stream().map(assignment -> of(corpus, activity, assignment)))
                .toList();
    }

    private static Duty of(Corpus corpus, Responsibility activity, Responsibility.Assignment assignment) {
        return new Duty(
                Named.of(activity),
                Named.of(corpus, assignment.role()),
                assignment.raci(),
                Matrix.Part.of(assignment),
                assignment.unit(),
                activity.cadence().map(Cadence::words),
                Named.all(corpus, activity.documents()),
                activity.produces().stream().map(KindOrRef::text).toList());
    }
}
