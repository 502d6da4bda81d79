package dev.muniment.view;

import dev.muniment.model.Approval;
import dev.muniment.model.Corpus;
import dev.muniment.model.Exercise;
import dev.muniment.model.Plan;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;

/** The last day by which a plan that keeps a process going is to be tried: a year after the last time, or after it began. */
public final class NextExercise {

    private static final Period CYCLE = Period.ofYears(1);

    private NextExercise() {}

    /** Empty for plans that keep no process going, that are not in force, or that do not say since when. */
    public static Optional<LocalDate> of(Corpus corpus, Plan plan) {
        return plan.inForce() && !plan.covers().isEmpty()
                ? last(corpus, plan)
                        .or(() -> plan.head().effective())
                        .or(() -> plan.approval().map(Approval::date))
                        .map(day -> day.plus(CYCLE))
                : Optional.empty();
    }

    private static Optional<LocalDate> last(Corpus corpus, Plan plan) {
        return corpus.all(Exercise.class).stream()
                .filter(exercise -> exercise.status() == Exercise.Status.COMPLETED)
                .filter(exercise -> exercise.plan()
                        .flatMap(ref -> corpus.find(Plan.class, ref))
                        .filter(plan::equals)
                        .isPresent())
                .map(Exercise::date)
                .max(Comparator.naturalOrder());
    }
}
