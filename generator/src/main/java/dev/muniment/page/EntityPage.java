package dev.muniment.page;

import dev.muniment.model.Entity;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import dev.muniment.view.Named;
import dev.muniment.view.Neighbours;
import dev.muniment.view.NextReview;
import dev.muniment.view.Relations;
import dev.muniment.view.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of any record: facts, text, every field, and what it is tied to. */
final class EntityPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Map<String, Neighbours> neighbours = Neighbours.all(context.corpus());
        return context.corpus().all().stream().map(entity -> page(context, entity, neighbours.get(entity.id())));
    }

    private static Page page(PageContext context, Entity entity, Neighbours neighbours) {
        return new Page(
                Paths.of(entity),
                "entity.ftlh",
                entity.title(),
                Paths.section(Kinds.of(entity)),
                () -> model(context, entity, neighbours));
    }

    /** What every page of a record shows, also one with a look of its own. */
    static Model model(PageContext context, Entity entity, Neighbours neighbours) {
        Kind<?> kind = Kinds.of(entity);
        Values values = new Values(context.corpus(), Paths.of(entity));
        Optional<LocalDate> due = NextReview.of(context.corpus(), entity);
        Relations relations = Relations.of(context.corpus(), entity);
        return new Model(
                entity.id(),
                kind.name(),
                kind.plural(),
                Paths.register(kind),
                entity.title(),
                State.of(entity),
                entity.owner().map(owner -> new Html(values.titled(owner.id()))),
                due,
                NextReview.overdue(context.corpus(), entity, context.asOf()),
                TextBlock.of(entity, values),
                rows(entity, kind, values),
                ties(relations.from(), values),
                ties(relations.to(), values),
                neighbour(neighbours.previous(), values),
                neighbour(neighbours.next(), values),
                entity.origin().start().file(),
                entity.audience().name().toLowerCase(Locale.ROOT));
    }

    private static List<Row> rows(Entity entity, Kind<?> kind, Values values) {
        FieldMarkup markup = new FieldMarkup(values);
        return kind.fields().stream()
                .filter(field -> !field.body())
                .flatMap(field -> markup.of(field, entity).map(value -> new Row(field.label(), value)).stream())
                .toList();
    }

    private static List<Tie> ties(List<Relations.Line> lines, Values values) {
        return lines.stream()
                .map(line -> new Tie(
                        line.how(),
                        new Html(values.id(line.record().id())),
                        line.record().title(),
                        line.kind(),
                        line.state()))
                .toList();
    }

    private static Optional<Html> neighbour(Optional<Named> record, Values values) {
        return record.map(found -> new Html(values.record(found.id())));
    }

    /** What the template sees of a record. */
    public record Model(
            String id,
            String kind,
            String plural,
            String register,
            String title,
            Optional<State> status,
            Optional<Html> owner,
            Optional<LocalDate> nextReview,
            boolean overdue,
            List<TextBlock> blocks,
            List<Row> rows,
            List<Tie> from,
            List<Tie> to,
            Optional<Html> previous,
            Optional<Html> next,
            String source,
            String audience) {}

    /** A label and what belongs to it. */
    public record Row(String label, Html value) {}

    /** A record that this one is tied to, and how. */
    public record Tie(String how, Html id, String title, Optional<String> kind, Optional<State> state) {}
}
