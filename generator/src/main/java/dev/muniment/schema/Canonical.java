package dev.muniment.schema;

import dev.muniment.model.Entity;
import dev.muniment.model.Markdown;
import dev.muniment.model.Word;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Normative content in one form only: the body as text, and the other fields as JSON with sorted keys. */
public final class Canonical {

    private static final JsonFactory JSON = new JsonFactory();

    private Canonical() {}

    /** The body in NFC with LF line ends, without trailing blanks, ending in one LF; empty without a body. */
    public static String body(Entity entity) {
        return normative(entity).stream()
                .filter(Field::body)
                .flatMap(field -> field.value(entity).stream())
                .map(body -> text(((Markdown) body).source()))
                .collect(Collectors.joining());
    }

    /**
     * The other normative fields as one line of JSON: keys sorted, numbers and dates as text. Absent fields and empty lists
     * and mappings are left out, so that a field which a later version adds changes nothing that was approved before.
     */
    public static String fields(Entity entity) {
        Map<String, Object> values = new TreeMap<>();
        normative(entity).stream()
                .filter(field -> !field.body())
                .forEach(field -> put(values, field, field.value(entity)));
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            write(json, values);
        }
        return out.toString();
    }

    private static List<Field> normative(Entity entity) {
        return Kinds.of(entity).fields().stream().filter(Field::normative).toList();
    }

    private static void put(Map<String, Object> values, Field field, Optional<Object> value) {
        value.filter(found -> !empty(found))
                .map(found -> plain(field.shape(), found))
                .ifPresent(found -> values.put(field.key(), found));
    }

    private static boolean empty(Object value) {
        return value instanceof List<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static Object plain(Shape shape, Object value) {
        if (shape instanceof Shape.Listed listed) {
            return ((List<?>) value)
                    .stream().map(item -> plain(listed.item(), item)).toList();
        }
        if (shape instanceof Shape.Mapped mapped) {
            Map<String, Object> sorted = new TreeMap<>();
            ((Map<?, ?>) value).forEach((key, item) -> sorted.put(word(key), plain(mapped.value(), item)));
            return sorted;
        }
        if (shape instanceof Shape.Nested nested) {
            Map<String, Object> sorted = new TreeMap<>();
            nested.structure().fields().forEach(field -> put(sorted, field, field.value(value)));
            return sorted;
        }
        return word(value);
    }

    private static String word(Object value) {
        if (value instanceof Enum<?> constant) {
            return Word.of(constant);
        }
        return value instanceof Markdown markdown ? text(markdown.source()) : nfc(value.toString());
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, item) -> {
                json.writeName(key.toString());
                write(json, item);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> write(json, item));
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }

    private static String text(String source) {
        String lines = nfc(source)
                .replace("\r\n", "\n")
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
        String stripped = lines.strip();
        return stripped.isEmpty() ? "" : stripped + "\n";
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
