package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.schema.Kinds;
import dev.muniment.view.Neighbours;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Where the page of every record is, and which records come before and after it; made once for all pages of a sort. */
record Directory(Map<String, String> paths, Map<String, Neighbours> neighbours) {

    static Directory of(Corpus corpus) {
        return new Directory(Paths.all(corpus), Neighbours.all(corpus));
    }

    /** A page for each record of a kind that has a look of its own; what a template sees is made when it is asked for. */
    static <T extends Entity> Stream<Page> pages(
            PageContext context, Class<T> type, String template, BiFunction<Directory, T, Object> model) {
        Directory directory = of(context.corpus());
        return context.corpus().all(type).stream()
                .map(record -> new Page(
                        Paths.of(record),
                        template,
                        record.title(),
                        Paths.section(Kinds.of(record)),
                        () -> model.apply(directory, record)));
    }

    Neighbours around(Entity entity) {
        return neighbours.get(entity.id());
    }
}
