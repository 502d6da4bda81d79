package dev.muniment.pack;

import dev.muniment.model.Entity;
import dev.muniment.model.TrainingCourse;
import dev.muniment.page.PageContext;
import dev.muniment.view.Competences;
import dev.muniment.view.Named;
import dev.muniment.view.State;
import dev.muniment.view.TrainingOverview;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What holders of roles must be able to do and have shown, and which courses were taken. */
final class TrainingSection implements Section {

    @Override
    public String number() {
        return "10";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(TrainingCourse.class);
    }

    @Override
    public String template() {
        return "training.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Lookup lookup = new Lookup(context);
        List<TrainingCourse> courses = context.corpus().all(TrainingCourse.class);
        return new Model(
                Competences.of(context.corpus(), context.asOf()),
                courses.stream().map(course -> row(lookup, course)).toList(),
                courses.stream()
                        .filter(course -> !course.completions().isEmpty())
                        .map(course -> results(lookup, course))
                        .toList());
    }

    private static Row row(Lookup lookup, TrainingCourse course) {
        return new Row(
                course,
                State.of(course),
                lookup.named(course.common().owner()),
                lookup.cited(course.learners()),
                lookup.named(course.documentsCovered()),
                course.dueWithin().map(span -> span.words()),
                course.cycle().map(Object::toString));
    }

    private static Results results(Lookup lookup, TrainingCourse course) {
        return new Results(
                Named.of(course),
                course.target(),
                course.completions().stream()
                        .sorted(Comparator.comparing(TrainingCourse.Completion::period)
                                .reversed())
                        .map(one -> new Result(
                                one,
                                lookup.named(one.unit()),
                                TrainingOverview.Share.of(List.of(one), course.target())))
                        .toList());
    }

    /** What the template sees. */
    public record Model(Competences competences, List<Row> courses, List<Results> results) {}

    /** One course. */
    public record Row(
            TrainingCourse course,
            Optional<State> state,
            Named owner,
            List<Lookup.Cited> learners,
            List<Named> documents,
            Optional<String> within,
            Optional<String> cycle) {}

    /** Completions of a course, newest first. */
    public record Results(Named course, int target, List<Result> rows) {}

    /**
     * How many of a unit completed it.
     *
     * @param share empty where nobody was assigned
     */
    public record Result(TrainingCourse.Completion completion, Named unit, Optional<TrainingOverview.Share> share) {}
}
