package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Reference;
import dev.muniment.schema.Field;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a record is tied to, in words.
 *
 * @param from what it refers to, in the order of its fields
 * @param to what refers to it, one way after the other; a record that does so in several ways stands once
 */
public record Relations(List<Line> from, List<Line> to) {

    public Relations {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    public static Relations of(Corpus corpus, Entity entity) {
        return new Relations(
                lines(corpus, corpus.from(entity), Reference::to, reference -> forth(entity, reference)),
                lines(corpus, corpus.to(entity), Reference::from, reference -> back(corpus, reference)).stream()
                        .sorted(Comparator.comparing(Line::how)
                                .thenComparing(line -> line.record().id(), Corpus::compareIds))
                        .toList());
    }

    /** How many lines there are in both directions. */
    public int size() {
        return from.size() + to.size();
    }

    private static List<Line> lines(
            Corpus corpus,
            List<Reference> references,
            Function<Reference, String> other,
            Function<Reference, String> how) {
        Map<String, Set<String>> byRecord = new LinkedHashMap<>();
        references.forEach(reference -> byRecord.computeIfAbsent(
                        corpus.find(other.apply(reference)).map(Entity::id).orElse(other.apply(reference)),
                        id -> new LinkedHashSet<>())
                .add(how.apply(reference)));
        return byRecord.entrySet().stream()
                .map(line -> Line.of(corpus, String.join(", ", line.getValue()), line.getKey()))
                .toList();
    }

    private static String forth(Entity entity, Reference reference) {
        List<Field> fields = Kinds.of(entity).fields(reference.field());
        Field last = fields.get(fields.size() - 1);
        String label = last.label().toLowerCase(Locale.ROOT);
        return fields.size() == 1 ? label : fields.get(0).label().toLowerCase(Locale.ROOT) + ": " + label;
    }

    private static String back(Corpus corpus, Reference reference) {
        List<Field> fields = corpus.find(reference.from())
                .map(Kinds::of)
                .map(kind -> kind.fields(reference.field()))
                .orElse(List.of());
        Optional<Field> last = fields.isEmpty() ? Optional.empty() : Optional.of(fields.get(fields.size() - 1));
        return last.flatMap(Field::back)
                .orElseGet(() -> "named under “" + last.map(Field::key).orElse("text") + "” by");
    }

    /**
     * One tie.
     *
     * @param how in a few words, before the name of the record
     * @param kind of the record; empty where the record cannot be read
     */
    public record Line(String how, Named record, Optional<String> kind, Optional<State> state) {

        static Line of(Corpus corpus, String how, String id) {
            Optional<Entity> record = corpus.find(id);
            return new Line(
                    how,
                    record.map(Named::of).orElseGet(() -> new Named(id, id)),
                    record.map(Kinds::of).map(Kind::name),
                    record.flatMap(State::of));
        }
    }
}
