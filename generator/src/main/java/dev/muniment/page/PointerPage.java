package dev.muniment.page;

import java.util.stream.Stream;

/** The permanent address of a record by its id alone: a plain link to its page. */
final class PointerPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return context.corpus().all().stream()
                .map(entity -> new Page(
                        "id/" + entity.id() + ".html",
                        "pointer.ftlh",
                        entity.title(),
                        "",
                        new Model(entity.id(), entity.title(), Paths.of(entity))));
    }

    /** What the template sees. */
    public record Model(String id, String title, String path) {}
}
