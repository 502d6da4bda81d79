package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.PolicyException;
import dev.muniment.view.ExceptionRegister;
import dev.muniment.view.Named;
import dev.muniment.view.OwnedAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One exception: which rule is set aside, why and until when, what stands in for it, and how it ends. */
final class ExceptionPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context,
                PolicyException.class,
                "exception.ftlh",
                (directory, exception) -> model(context, directory, exception));
    }

    private static Model model(PageContext context, Directory directory, PolicyException exception) {
        Corpus corpus = context.corpus();
        Values values = new Values(corpus, Paths.of(exception));
        FieldMarkup markup = new FieldMarkup(values);
        return new Model(
                directory.paths(),
                EntityPage.model(context, exception, directory.around(exception)),
                ExceptionRegister.row(corpus, exception, context.asOf()),
                new Html(values.cited(exception.from())),
                exception.scope(),
                new Html(markup.text(exception.reason())),
                exception.compensating().stream().map(markup::citation).toList(),
                exception.noneReason(),
                Named.all(corpus, exception.together()),
                OwnedAction.of(corpus, exception.exitPlan().stream().toList(), context.asOf()));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            ExceptionRegister.Row exception,
            Html from,
            Optional<String> scope,
            Html reason,
            List<Html> standsIn,
            Optional<String> nothing,
            List<Named> together,
            List<OwnedAction> exit) {}
}
