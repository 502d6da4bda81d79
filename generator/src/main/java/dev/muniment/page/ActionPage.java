package dev.muniment.page;

import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import dev.muniment.view.Named;
import dev.muniment.view.OwnedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One action: what it is for, when it is due and how often that moved, what proves it, and whether it helped. */
final class ActionPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context, Action.class, "action.ftlh", (directory, action) -> model(context, directory, action));
    }

    private static Model model(PageContext context, Directory directory, Action action) {
        Corpus corpus = context.corpus();
        return new Model(
                directory.paths(),
                EntityPage.model(context, action, directory.around(action)),
                OwnedAction.of(corpus, action, context.asOf()),
                action.priority(),
                Named.all(corpus, action.common().labels().evidence()),
                action.effectiveness()
                        .map(one -> new Effect(one.checkedOn(), Named.of(corpus, one.by()), one.result(), one.note())));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            OwnedAction action,
            Optional<Action.Priority> priority,
            List<Named> evidence,
            Optional<Effect> effect) {}

    /** Whether it helped. */
    public record Effect(LocalDate on, Named by, Action.Result result, Optional<String> note) {}
}
