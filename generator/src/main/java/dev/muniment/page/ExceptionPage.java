package dev.muniment.page;

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
        Directory directory = Directory.of(context.corpus());
        ExceptionRegister register = ExceptionRegister.of(context.corpus(), context.asOf());
        return Stream.of(register.inForce(), register.requested(), register.ended())
                .flatMap(List::stream)
                .flatMap(row -> context
                        .corpus()
                        .find(PolicyException.class, row.exception().id())
                        .map(exception -> new Page(
                                Paths.of(exception),
                                "exception.ftlh",
                                exception.title(),
                                "exceptions",
                                () -> model(context, directory, row, exception)))
                        .stream());
    }

    private static Model model(
            PageContext context, Directory directory, ExceptionRegister.Row row, PolicyException exception) {
        Values values = new Values(context.corpus(), Paths.of(exception));
        FieldMarkup markup = new FieldMarkup(values);
        return new Model(
                directory.paths(),
                EntityPage.model(context, exception, directory.around(exception)),
                row,
                new Html(values.cited(exception.from())),
                exception.scope(),
                new Html(markup.text(exception.reason())),
                exception.compensating().stream().map(markup::citation).toList(),
                exception.noneReason(),
                exception.together().stream()
                        .map(ref -> Named.of(context.corpus(), ref))
                        .toList(),
                OwnedAction.all(context.corpus(), context.asOf()).stream()
                        .filter(action -> row.exit()
                                .filter(exit -> exit.id().equals(action.action().id()))
                                .isPresent())
                        .toList());
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
