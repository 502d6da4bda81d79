package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Timespan;
import dev.muniment.model.TrainingCourse;
import dev.muniment.model.Word;
import dev.muniment.view.CourseSheet;
import dev.muniment.view.Named;
import dev.muniment.view.Notation;
import dev.muniment.view.TrainingOverview;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One course: whom it is for, what they can do after it, how many completed it, and how it is told whether it works. */
final class CoursePage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context, TrainingCourse.class, "course.ftlh", (directory, course) -> model(context, directory, course));
    }

    private static Model model(PageContext context, Directory directory, TrainingCourse course) {
        Corpus corpus = context.corpus();
        return new Model(
                directory.paths(),
                EntityPage.model(context, course, directory.around(course)),
                course.sort(),
                TrainingOverview.learners(corpus, course),
                new Terms(
                        Word.of(course.trigger()),
                        course.dueWithin().map(Timespan::words),
                        course.cycle().map(Timespan::of).map(Timespan::words),
                        course.provider(),
                        course.cost()
                                .flatMap(TrainingCourse.Cost::perHead)
                                .map(amount -> Notation.money(corpus, amount)),
                        course.cost()
                                .flatMap(TrainingCourse.Cost::fixed)
                                .map(amount -> Notation.money(corpus, amount))),
                course.objectives(),
                Named.all(corpus, course.documentsCovered()),
                course.effectiveness(),
                course.passMark(),
                course.target(),
                CourseSheet.of(corpus, course).periods());
    }

    /**
     * What the template sees.
     *
     * @param target share of those assigned who are to complete it, in percent
     * @param passMark share of right answers to pass, in percent
     */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            TrainingCourse.Sort sort,
            List<Named> learners,
            Terms terms,
            List<String> objectives,
            List<Named> documents,
            TrainingCourse.Effectiveness effectiveness,
            Optional<Integer> passMark,
            int target,
            List<CourseSheet.Period> periods) {}

    /** What sets it off, by when it is done, when it is repeated, who gives it and what it costs. */
    public record Terms(
            String trigger,
            Optional<String> within,
            Optional<String> cycle,
            Optional<String> provider,
            Optional<String> perHead,
            Optional<String> fixed) {}
}
