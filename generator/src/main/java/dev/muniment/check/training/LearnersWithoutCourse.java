package dev.muniment.check.training;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Settings;
import dev.muniment.model.TrainingCourse;
import dev.muniment.model.Word;
import dev.muniment.source.Location;
import dev.muniment.view.CourseCoverage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Courses that leave out some of those who must be trained. */
public final class LearnersWithoutCourse implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "learners-without-course", "TRN-02", RuleClass.LOGIC, "Courses that leave out whom they must teach.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        List<TrainingCourse> courses = context.corpus().all(TrainingCourse.class);
        return courses.stream().limit(1).flatMap(first -> fault(context, first).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, TrainingCourse first) {
        Location at = context.corpus()
                .single(Settings.class)
                .map(settings -> settings.at("/mandatory_learners"))
                .orElseGet(() -> first.at("/for"));
        return CourseCoverage.of(context.corpus()).missing().stream()
                .map(learners -> "`" + Word.of(learners) + "`")
                .reduce((some, next) -> some + ", " + next)
                .map(words -> Diagnostic.of(INFO, at, "no active course is for " + words)
                        .help("record a course with them under `for`, or add them to one; `mandatory_learners` in the"
                                + " settings says who must be taught"));
    }
}
