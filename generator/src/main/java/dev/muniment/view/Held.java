package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.model.Lifecycle;
import dev.muniment.model.StatementRef;
import dev.muniment.model.Word;
import dev.muniment.schema.Field;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import dev.muniment.schema.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the content holds of one source of an item.
 *
 * @param what the source in words, as in {@code risks with acceptance}
 */
public record Held(String what, List<Named> records) {

    private static final String DOCUMENT = "document";
    private static final String RECORD = "record";

    public Held {
        records = List.copyOf(records);
    }

    /**
     * What there is of a source.
     *
     * @param source kind, kind with field, kind with field and value, or what names the requirements
     * @param coverage of the requirements that the item belongs to
     */
    static Held of(Corpus corpus, String source, List<Coverage.Line> coverage) {
        if (source.equals(DOCUMENT)) {
            return new Held(
                    "documents that name the clause",
                    named(
                            coverage,
                            line -> Stream.concat(
                                    line.documents().stream(),
                                    line.statements().stream().map(ref -> document(corpus, ref)))));
        }
        if (source.equals(RECORD)) {
            return new Held(
                    "records that name the clause",
                    named(coverage, line -> Stream.concat(line.controls().stream(), line.others().stream())));
        }
        String[] wanted = source.split("=");
        String[] path = wanted[0].split("\\.");
        Kind<?> kind =
                Kinds.named(path[0]).orElseThrow(() -> new IllegalStateException("`" + path[0] + "` is no kind"));
        List<String> keys = List.of(path).subList(1, path.length);
        Optional<String> value = wanted.length == 1 ? Optional.empty() : Optional.of(wanted[1]);
        return new Held(
                words(kind, keys, value),
                corpus.all(kind.type()).stream()
                        .filter(entity -> counts(entity) && has(kind.fields(), entity, keys, value))
                        .<Named>map(Named::of)
                        .toList());
    }

    private static String words(Kind<?> kind, List<String> keys, Optional<String> value) {
        if (value.isPresent()) {
            return kind.plural() + " (" + value.get().replace('_', ' ') + ")";
        }
        if (keys.isEmpty()) {
            return kind.plural();
        }
        String last = keys.get(keys.size() - 1);
        // Who approved a plan says that it is approved.
        String word = last.endsWith("_by") ? String.join(" ", keys).replaceFirst("_by$", "") : last;
        return kind.plural() + " with " + word.replace('_', ' ');
    }

    private static List<Named> named(List<Coverage.Line> coverage, Function<Coverage.Line, Stream<Named>> found) {
        return coverage.stream().flatMap(found).distinct().toList();
    }

    private static Named document(Corpus corpus, StatementRef ref) {
        return Named.of(corpus, ref.document());
    }

    private static boolean counts(Entity entity) {
        return entity instanceof Document document
                ? document.inForce()
                : entity.lifecycle()
                        .map(state -> state.phase() != Lifecycle.Phase.DRAFT)
                        .orElse(true);
    }

    private static boolean has(List<Field> fields, Object record, List<String> keys, Optional<String> value) {
        if (keys.isEmpty()) {
            return true;
        }
        Field field = fields.stream()
                .filter(one -> one.key().equals(keys.get(0)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no field `" + keys.get(0) + "`"));
        Optional<Object> found = field.value(record).filter(Held::filled);
        if (keys.size() > 1 && field.shape() instanceof Shape.Nested nested) {
            return found.filter(inner -> has(nested.structure().fields(), inner, keys.subList(1, keys.size()), value))
                    .isPresent();
        }
        return found.filter(one -> value.isEmpty() || value.get().equals(word(one)))
                .isPresent();
    }

    private static boolean filled(Object value) {
        return !(value instanceof Collection<?> items && items.isEmpty())
                && !(value instanceof Map<?, ?> map && map.isEmpty());
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? Word.of(constant) : value.toString();
    }
}
