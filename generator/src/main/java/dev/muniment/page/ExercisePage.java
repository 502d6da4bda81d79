package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Exercise;
import dev.muniment.view.ContinuityOverview;
import dev.muniment.view.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The exercises, and a page for each: what was to be shown, what was reached, what it means and what came of it. */
final class ExercisePage implements PageSource {

    private static final String REGISTER = "continuity/exercises/index.html";

    @Override
    public Stream<Page> pages(PageContext context) {
        ContinuityOverview overview = ContinuityOverview.of(context.corpus());
        return Stream.concat(
                Stream.of(new Page(
                        REGISTER,
                        "exercises.ftlh",
                        "continuity",
                        new Register(
                                Paths.all(context.corpus()), overview.held(), overview.planned(), overview.missing()))),
                Directory.pages(
                        context,
                        Exercise.class,
                        "exercise.ftlh",
                        (directory, exercise) -> model(context, directory, exercise)));
    }

    private static Model model(PageContext context, Directory directory, Exercise exercise) {
        Corpus corpus = context.corpus();
        FieldMarkup markup = new FieldMarkup(new Values(corpus, Paths.of(exercise)));
        return new Model(
                directory.paths(),
                EntityPage.model(context, exercise, directory.around(exercise)),
                ContinuityOverview.trial(corpus, exercise),
                exercise.objectives(),
                Named.all(corpus, exercise.participants()),
                exercise.conclusion().map(text -> new Html(markup.text(text))),
                exercise.approvedBy().map(person -> Named.of(corpus, person)));
    }

    /** What the template of all sees. */
    public record Register(
            Map<String, String> paths,
            List<ContinuityOverview.Trial> held,
            List<ContinuityOverview.Trial> planned,
            long missed) {}

    /** What the template of one sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            ContinuityOverview.Trial trial,
            List<String> objectives,
            List<Named> participants,
            Optional<Html> conclusion,
            Optional<Named> approvedBy) {}
}
