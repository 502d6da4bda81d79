package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Objective;
import dev.muniment.view.Named;
import dev.muniment.view.ObjectiveRegister;
import dev.muniment.view.OwnedAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One objective: what is to be reached by when, how far it has come by its metrics, and what is done for it. */
final class ObjectivePage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context,
                Objective.class,
                "objective.ftlh",
                (directory, objective) -> model(context, directory, objective));
    }

    private static Model model(PageContext context, Directory directory, Objective objective) {
        Corpus corpus = context.corpus();
        FieldMarkup markup = new FieldMarkup(new Values(corpus, Paths.of(objective)));
        return new Model(
                directory.paths(),
                EntityPage.model(context, objective, directory.around(objective)),
                ObjectivesPage.Line.of(context, ObjectiveRegister.row(corpus, objective, context.asOf())),
                objective.why().map(text -> new Html(markup.text(text))),
                Named.all(corpus, objective.protects()),
                Named.all(corpus, objective.risks()),
                objective.fromPolicy().map(policy -> Named.of(corpus, policy)),
                OwnedAction.forRecord(corpus, objective.id(), context.asOf()));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            ObjectivesPage.Line line,
            Optional<Html> why,
            List<Named> protects,
            List<Named> risks,
            Optional<Named> fromPolicy,
            List<OwnedAction> actions) {}
}
