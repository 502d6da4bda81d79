package dev.muniment.check.training;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on courses and their completion, in the order of the catalogue. */
public final class TrainingRules {

    public static final List<Rule> ALL = List.of(
            new CompletionBelowTarget(),
            new LearnersWithoutCourse(),
            new CompletionsOutOfOrder(),
            new CourseWithoutEffectiveness());

    private TrainingRules() {}
}
