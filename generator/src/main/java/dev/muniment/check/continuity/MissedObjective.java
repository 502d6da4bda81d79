package dev.muniment.check.continuity;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import dev.muniment.model.Exercise;
import dev.muniment.model.Finding;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An exercise that missed an objective and led to no finding and no action. */
public final class MissedObjective implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("missed-objective", "BCM-06", RuleClass.LOGIC, "A missed objective that nobody acts on.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Exercise.class).stream()
                .filter(exercise -> exercise.status() == Exercise.Status.COMPLETED)
                .filter(exercise -> !led(context, exercise))
                .flatMap(exercise -> IntStream.range(0, exercise.results().size())
                        .filter(index -> !exercise.results().get(index).met())
                        .mapToObj(index -> fault(exercise, index)));
    }

    private static boolean led(CheckContext context, Exercise exercise) {
        boolean named = !exercise.findings().isEmpty() || !exercise.actions().isEmpty();
        return named
                || context.corpus().to(exercise).stream()
                        .flatMap(reference -> context.corpus().find(reference.from()).stream())
                        .anyMatch(from -> from instanceof Finding || from instanceof Action);
    }

    private static Diagnostic fault(Exercise exercise, int index) {
        return Diagnostic.of(
                        INFO,
                        exercise.at("/results/" + index + "/met"),
                        "`" + exercise.id() + "` missed its objective for `"
                                + exercise.results().get(index).target() + "`, and nothing came of it")
                .about(exercise.id())
                .help("record a finding or an action that comes of it");
    }
}
