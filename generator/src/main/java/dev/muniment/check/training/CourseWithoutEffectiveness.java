package dev.muniment.check.training;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.TrainingCourse;
import dev.muniment.model.TrainingCourse.Effectiveness;
import java.util.stream.Stream;

/** A course of which nobody can tell whether it works. */
public final class CourseWithoutEffectiveness implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "course-without-effectiveness",
            "TRN-06",
            RuleClass.LOGIC,
            "A course of which nobody can tell whether it works.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(TrainingCourse.class).stream()
                .filter(TrainingCourse::active)
                .filter(course -> course.effectiveness() == Effectiveness.NONE)
                .map(course -> Diagnostic.of(
                                INFO,
                                course.at("/effectiveness"),
                                "nobody can tell whether `" + course.id() + "` works")
                        .about(course.id())
                        .help("choose a quiz, an observation or another way to tell"));
    }
}
