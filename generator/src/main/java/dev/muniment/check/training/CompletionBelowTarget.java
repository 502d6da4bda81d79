package dev.muniment.check.training;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.TrainingCourse;
import dev.muniment.model.TrainingCourse.Completion;
import dev.muniment.view.TrainingOverview.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A unit of which too few completed a course in its time. */
public final class CompletionBelowTarget implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "completion-below-target",
                    "TRN-01",
                    RuleClass.TIME,
                    "A unit of which too few completed a course in time.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final long DAY = 24 * 60;

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(TrainingCourse.class).stream()
                .filter(TrainingCourse::active)
                .flatMap(course -> IntStream.range(0, course.completions().size())
                        .filter(i -> newest(course, i) && due(course, i).isBefore(context.asOf()))
                        .filter(i -> missed(course, i))
                        .mapToObj(i -> diagnostic(course, i)));
    }

    private static boolean newest(TrainingCourse course, int index) {
        Completion row = course.completions().get(index);
        return course.completions().stream()
                .filter(other -> other.unit().equals(row.unit()))
                .noneMatch(other -> other.period().compareTo(row.period()) > 0);
    }

    private static LocalDate due(TrainingCourse course, int index) {
        long days = course.dueWithin().map(span -> span.minutes() / DAY).orElse(0L);
        return course.completions().get(index).period().lastDay().plusDays(days);
    }

    private static boolean missed(TrainingCourse course, int index) {
        return Share.of(List.of(course.completions().get(index)), course.target())
                .filter(Share::below)
                .isPresent();
    }

    private static Diagnostic diagnostic(TrainingCourse course, int index) {
        Completion row = course.completions().get(index);
        return Diagnostic.of(
                        INFO,
                        course.at("/completions/" + index + "/completed"),
                        row.completed() + " of " + row.assigned() + " of `" + row.unit() + "` completed `" + course.id()
                                + "`; the target is " + course.target() + " %")
                .about(course.id())
                .help("let the others catch up, and hand in the new figures");
    }
}
