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
        Directory directory = Directory.of(context.corpus());
        return OwnedAction.all(context.corpus(), context.asOf()).stream()
                .flatMap(row -> context
                        .corpus()
                        .find(Action.class, row.action().id())
                        .map(action -> new Page(
                                Paths.of(action),
                                "action.ftlh",
                                action.title(),
                                "actions",
                                () -> model(context, directory, row, action)))
                        .stream());
    }

    private static Model model(PageContext context, Directory directory, OwnedAction row, Action action) {
        Corpus corpus = context.corpus();
        return new Model(
                directory.paths(),
                EntityPage.model(context, action, directory.around(action)),
                row,
                action.priority(),
                action.common().labels().evidence().stream()
                        .map(item -> Named.of(corpus, item))
                        .toList(),
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
