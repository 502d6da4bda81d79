package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.schema.Field;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import dev.muniment.schema.Leaf;
import dev.muniment.schema.Shape;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The days on which something is recorded to have happened, by what it is recorded in: a kind by its prefix, a sort of row
 * by its own, or a record by its id. Rows that have a prefix do not count for the record that holds them.
 */
final class Facts {

    private final Map<String, LocalDate> latest = new TreeMap<>();

    private Facts() {}

    /** Those up to a day. */
    static Facts of(Corpus corpus, LocalDate asOf) {
        Facts facts = new Facts();
        for (Entity entity : corpus.all()) {
            Leaf.of(entity, field -> field.past().isPresent()).stream()
                    .forEach(leaf -> day(leaf.value())
                            .filter(day -> !day.isAfter(asOf))
                            .ifPresent(day -> names(entity, leaf).forEach(name -> facts.add(name, day))));
        }
        return facts;
    }

    private void add(String name, LocalDate day) {
        latest.merge(name, day, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Whether a fact could be recorded there at all; not so for kinds that are not built or record no past day. */
    static boolean possible(String prefix) {
        return Kinds.all().stream()
                .anyMatch(kind -> kind.prefix().equals(prefix) && dated(kind.fields())
                        || rows(kind).anyMatch(field -> has(field, prefix)));
    }

    /** Whether records of a kind are named by a prefix, or hold rows that are. */
    static boolean records(Kind<?> kind, String prefix) {
        return kind.prefix().equals(prefix) || rows(kind).anyMatch(field -> has(field, prefix));
    }

    private static boolean has(Field row, String prefix) {
        return row.rowPrefix().orElseThrow().equals(prefix);
    }

    /** The latest day for a prefix or an id. */
    Optional<LocalDate> latest(String prefixOrId) {
        return Optional.ofNullable(latest.get(prefixOrId));
    }

    private static Stream<String> names(Entity entity, Leaf leaf) {
        Kind<?> kind = Kinds.of(entity);
        Optional<String> row = kind.fields(leaf.pointer()).stream()
                .flatMap(field -> field.rowPrefix().stream())
                .findFirst();
        return row.map(Stream::of).orElseGet(() -> Stream.of(kind.prefix(), entity.id()));
    }

    private static Stream<Field> rows(Kind<?> kind) {
        return kind.fields().stream().filter(field -> field.rowPrefix().isPresent());
    }

    private static boolean dated(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.rowPrefix().isEmpty())
                .anyMatch(field -> field.past().isPresent() || dated(inner(field.shape())));
    }

    private static List<Field> inner(Shape shape) {
        if (shape instanceof Shape.Listed listed) {
            return inner(listed.item());
        }
        if (shape instanceof Shape.Mapped mapped) {
            return inner(mapped.value());
        }
        return shape instanceof Shape.Nested nested ? nested.structure().fields() : List.of();
    }

    private static Optional<LocalDate> day(Object value) {
        if (value instanceof OffsetDateTime time) {
            return Optional.of(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
        }
        return value instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }
}
