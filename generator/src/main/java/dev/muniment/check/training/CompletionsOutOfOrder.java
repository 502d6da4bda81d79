package dev.muniment.check.training;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.TrainingCourse;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures of a course that cannot all be true. */
public final class CompletionsOutOfOrder implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "completions-out-of-order",
            "TRN-05",
            RuleClass.LOGIC,
            "Completions that exceed what they are counted from.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(TrainingCourse.class).stream()
                .flatMap(course ->
                        IntStream.range(0, course.completions().size()).boxed().flatMap(i -> row(course, i)));
    }

    private static Stream<Diagnostic> row(TrainingCourse course, int index) {
        TrainingCourse.Completion row = course.completions().get(index);
        int completed = row.completed();
        return Stream.of(
                        completed > row.assigned()
                                ? Stream.of(diagnostic(course, index, "completed", completed + " of " + row.assigned()))
                                : Stream.<Diagnostic>empty(),
                        row.onTime().filter(count -> count > completed).stream()
                                .map(count -> diagnostic(course, index, "on_time", count + " of " + completed)),
                        row.passed().filter(count -> count > completed).stream()
                                .map(count -> diagnostic(course, index, "passed", count + " of " + completed)))
                .flatMap(faults -> faults);
    }

    private static Diagnostic diagnostic(TrainingCourse course, int index, String field, String counts) {
        return Diagnostic.of(
                        INFO,
                        course.at("/completions/" + index + "/" + field),
                        "`" + field + "` of `" + course.completions().get(index).unit() + "` is " + counts)
                .about(course.id())
                .help("no more complete a course than were assigned to it, and no more pass it than complete it");
    }
}
