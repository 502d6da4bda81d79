package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.model.Lifecycle;
import dev.muniment.model.Markdown;
import dev.muniment.model.Reference;
import dev.muniment.schema.Field;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import dev.muniment.view.NextReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of any record: facts, text, every field, and what refers to it. */
final class EntityPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return context.corpus().all().stream().map(entity -> page(context, entity));
    }

    private static Page page(PageContext context, Entity entity) {
        return new Page(
                Paths.of(entity),
                entity instanceof Document ? "document.ftlh" : "entity.ftlh",
                entity.title(),
                Kinds.of(entity).folder(),
                model(context, entity));
    }

    /** What every page of a record shows, also one with a look of its own. */
    static Model model(PageContext context, Entity entity) {
        Kind<?> kind = Kinds.of(entity);
        Values values = new Values(context.corpus(), Paths.of(entity));
        Optional<LocalDate> due = NextReview.of(context.corpus(), entity);
        return new Model(
                entity.id(),
                kind.name(),
                kind.plural(),
                Paths.register(kind),
                entity.title(),
                status(entity),
                entity.owner().map(owner -> new Html(values.record(owner.id()))),
                due,
                due.filter(day -> entity.active() && context.asOf().isAfter(day))
                        .isPresent(),
                summary(entity),
                blocks(entity, values),
                siblings(context.corpus(), entity),
                rows(entity, kind, values),
                referrers(context.corpus(), entity, values),
                entity.origin().start().file());
    }

    private static Optional<Status> status(Entity entity) {
        return entity.lifecycle().map(state -> new Status(state.word(), state.phase()));
    }

    private static Optional<String> summary(Entity entity) {
        return entity instanceof Document document ? document.head().summary() : Optional.empty();
    }

    private static List<Block> blocks(Entity entity, Values values) {
        List<Block> blocks = new ArrayList<>();
        if (entity instanceof Document document) {
            document.body().blocks().forEach(block -> blocks.add(block(block, values)));
        }
        return blocks;
    }

    private static List<Sibling> siblings(Corpus corpus, Entity entity) {
        return entity instanceof Document
                ? corpus.all(entity.getClass()).stream()
                        .map(one -> new Sibling(
                                one.id(), one.title(), Paths.of(one), one.id().equals(entity.id())))
                        .toList()
                : List.of();
    }

    private static Block block(Markdown.Block block, Values values) {
        if (block instanceof Markdown.Heading heading) {
            return new Block(
                    "heading",
                    heading.level(),
                    heading.anchor(),
                    heading.number(),
                    values.rich(heading.text()),
                    List.of());
        }
        if (block instanceof Markdown.Prose prose) {
            return new Block("prose", 0, "", Optional.empty(), values.rich(prose.text()), List.of());
        }
        List<Item> items = ((Markdown.Statements) block)
                .items().stream()
                        .map(one -> new Item(
                                one.id(),
                                one.keywords().stream()
                                        .findFirst()
                                        .map(word ->
                                                word.word().replace(" NOT", "").toLowerCase(Locale.ROOT))
                                        .orElse("may"),
                                values.rich(one.text())))
                        .toList();
        return new Block("statements", 0, "", Optional.empty(), new Html(""), items);
    }

    private static List<Row> rows(Entity entity, Kind<?> kind, Values values) {
        List<Row> rows = new ArrayList<>();
        for (Field field : kind.fields()) {
            Optional<Object> value = field.value(entity).filter(found -> !Values.isEmpty(found));
            if (!field.body() && value.isPresent()) {
                rows.add(new Row(field.label(), values.show(field.shape(), value.get())));
            }
        }
        return rows;
    }

    private static List<Row> referrers(Corpus corpus, Entity entity, Values values) {
        return corpus.to(entity).stream()
                .sorted(Comparator.comparing(Reference::from, Corpus::compareIds)
                        .thenComparing(Reference::field))
                .map(reference -> new Row(
                        reference.field().substring(1).replaceAll("/[0-9]+", "").replaceAll("[/_]", " "),
                        new Html(values.record(reference.from()))))
                .distinct()
                .toList();
    }

    /** What the template sees of a record. */
    public record Model(
            String id,
            String kind,
            String plural,
            String register,
            String title,
            Optional<Status> status,
            Optional<Html> owner,
            Optional<LocalDate> nextReview,
            boolean overdue,
            Optional<String> summary,
            List<Block> blocks,
            List<Sibling> siblings,
            List<Row> rows,
            List<Row> referrers,
            String source) {}

    /** A status and the part of life that it means. */
    public record Status(String word, Lifecycle.Phase phase) {}

    /** A label and what belongs to it. */
    public record Row(String label, Html value) {}

    /** One piece of a text. */
    public record Block(String sort, int level, String anchor, Optional<String> number, Html text, List<Item> items) {}

    /** A document beside this one. */
    public record Sibling(String id, String title, String path, boolean here) {}

    /** One statement of a text. */
    public record Item(String id, String force, Html text) {}
}
