package dev.muniment.schema;

import dev.muniment.model.IdShape;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON Schema (draft 2020-12) of a kind, for completion and checks in editors. A file holds one record or a list. */
public final class JsonSchema {

    private static final Set<Class<?>> UNQUOTED = Set.of(int.class, Integer.class, BigDecimal.class, boolean.class);
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private JsonSchema(JsonGenerator json) {
        this.json = json;
    }

    public static String of(Kind<?> kind) {
        StringWriter out = new StringWriter();
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator json = JSON.createGenerator(pretty, out)) {
            new JsonSchema(json).kind(kind);
        }
        return out.append('\n').toString();
    }

    private void kind(Kind<?> kind) {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringProperty("title", Names.sentence(kind.name()));
        json.writeStringProperty("description", kind.doc());
        json.writeName("oneOf");
        json.writeStartArray();
        reference();
        json.writeStartObject();
        json.writeStringProperty("type", "array");
        json.writeName("items");
        reference();
        json.writeEndObject();
        json.writeEndArray();
        json.writeName("$defs");
        json.writeStartObject();
        json.writeName("record");
        mapping(kind.fields(), kind);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void reference() {
        json.writeStartObject();
        json.writeStringProperty("$ref", "#/$defs/record");
        json.writeEndObject();
    }

    private void mapping(List<Field> fields, Kind<?> kind) {
        json.writeStartObject();
        json.writeStringProperty("type", "object");
        json.writeBooleanProperty("additionalProperties", false);
        json.writeName("properties");
        json.writeStartObject();
        fields.stream().filter(field -> field.rows().isEmpty()).forEach(field -> property(field, kind));
        json.writeEndObject();
        List<String> required = fields.stream()
                .filter(field -> field.required() && !field.body())
                .map(Field::key)
                .toList();
        if (!required.isEmpty()) {
            words("required", required);
        }
        json.writeEndObject();
    }

    private void property(Field field, Kind<?> kind) {
        json.writeName(field.key());
        json.writeStartObject();
        json.writeStringProperty("description", field.doc());
        field.example().ifPresent(example -> words("examples", List.of(example)));
        field.byDefault().ifPresent(text -> json.writeStringProperty("default", text));
        if (kind != null && field.key().equals("id")) {
            json.writeStringProperty("type", "string");
            json.writeStringProperty("pattern", "^" + pattern(kind) + "$");
        } else {
            shape(field.shape());
        }
        json.writeEndObject();
    }

    private static String pattern(Kind<?> kind) {
        return kind.shape() == IdShape.SINGLETON ? kind.prefix() : kind.shape().regex(kind.prefix());
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Listed listed) {
            json.writeStringProperty("type", "array");
            json.writeName("items");
            json.writeStartObject();
            shape(listed.item());
            json.writeEndObject();
        } else if (shape instanceof Shape.Mapped mapped) {
            json.writeStringProperty("type", "object");
            if (!mapped.key().words().isEmpty()) {
                json.writeName("propertyNames");
                json.writeStartObject();
                words("enum", mapped.key().words());
                json.writeEndObject();
            }
            json.writeName("additionalProperties");
            json.writeStartObject();
            shape(mapped.value());
            json.writeEndObject();
        } else if (shape instanceof Shape.Nested nested) {
            nested(nested.structure().fields());
        } else {
            scalar((Scalar) shape);
        }
    }

    private void nested(List<Field> fields) {
        json.writeName("allOf");
        json.writeStartArray();
        mapping(fields, null);
        json.writeEndArray();
    }

    private void scalar(Scalar scalar) {
        if (!scalar.words().isEmpty()) {
            words("enum", scalar.words());
            return;
        }
        boolean unquoted = UNQUOTED.contains(scalar.type());
        words(
                "type",
                unquoted
                        ? List.of("string", scalar.type() == boolean.class ? "boolean" : "number")
                        : List.of("string", "number", "boolean"));
        if (scalar.pattern().isPresent() && !unquoted) {
            json.writeStringProperty("pattern", "^(" + scalar.pattern().get() + ")$");
        }
    }

    private void words(String name, List<String> words) {
        json.writeName(name);
        json.writeStartArray();
        words.forEach(json::writeString);
        json.writeEndArray();
    }
}
