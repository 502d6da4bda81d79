package dev.muniment.page;

import dev.muniment.view.ExceptionRegister;
import java.util.Map;
import java.util.stream.Stream;

/** Exceptions to rules: what holds and until when, what is asked for, and what is over. */
final class ExceptionsPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        ExceptionRegister register = ExceptionRegister.of(context.corpus(), context.asOf());
        Model model = new Model(Paths.all(context.corpus()), register, register.expired());
        return Stream.of(new Page("exceptions/index.html", "exceptions.ftlh", "exceptions", model));
    }

    /** What the template sees. */
    public record Model(Map<String, String> paths, ExceptionRegister register, int expired) {}
}
