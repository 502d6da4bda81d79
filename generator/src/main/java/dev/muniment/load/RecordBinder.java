package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.markdown.MarkdownReader;
import dev.muniment.model.Entity;
import dev.muniment.model.Markdown;
import dev.muniment.model.Origin;
import dev.muniment.schema.Field;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Nearest;
import dev.muniment.schema.Pointer;
import dev.muniment.schema.Presence;
import dev.muniment.schema.Reading;
import dev.muniment.schema.Scalar;
import dev.muniment.schema.Shape;
import dev.muniment.schema.Slot;
import dev.muniment.schema.Structure;
import dev.muniment.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds one mapping to the record of its kind: every fault of it is reported at its place, none hides another. */
final class RecordBinder {

    private static final Object NOTHING = new Object();

    private final Kind<?> kind;
    private final Candidate candidate;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Location> places = new LinkedHashMap<>();

    private RecordBinder(Kind<?> kind, Candidate candidate) {
        this.kind = kind;
        this.candidate = candidate;
    }

    /** What came of binding: the record unless something was wrong with it, and what was. */
    record Bound(Optional<Entity> entity, List<Diagnostic> diagnostics) {}

    static Bound bind(Kind<?> kind, Candidate candidate) {
        RecordBinder binder = new RecordBinder(kind, candidate);
        Object record = binder.structure(kind.structure(), candidate.mapping(), "", kind.aName());
        return new Bound(
                record == NOTHING ? Optional.empty() : Optional.of((Entity) record), List.copyOf(binder.diagnostics));
    }

    private Object structure(Structure<?> structure, MappingNode mapping, String pointer, String whole) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
        List<Field> writable =
                structure.fields().stream().filter(this::writable).toList();
        Set<String> excused = unknownKeys(writable, entries, mapping.at(), whole);
        return slots(structure, new Place(entries, mapping.at(), pointer, whole, excused));
    }

    private Object slots(Structure<?> structure, Place place) {
        List<Object> components = new ArrayList<>();
        for (Slot slot : structure.slots()) {
            components.add(slot(slot, place));
        }
        return components.contains(NOTHING) ? NOTHING : structure.create(components);
    }

    private Object slot(Slot slot, Place place) {
        if (slot instanceof Slot.Part part) {
            return slots(part.structure(), place);
        }
        return slot instanceof Field field
                ? field(field, place)
                : new Origin(candidate.mapping().at(), places);
    }

    private boolean writable(Field field) {
        return field.rows().isEmpty() && !(field.body() && candidate.body().isPresent());
    }

    /** Reports keys that are not known; answers required fields that such a key was meant to be. */
    private Set<String> unknownKeys(
            List<Field> fields, Map<String, MappingNode.Entry> entries, Location at, String whole) {
        List<String> known = fields.stream().map(Field::key).toList();
        List<String> unwritten =
                known.stream().filter(key -> !entries.containsKey(key)).toList();
        Set<String> meant = new LinkedHashSet<>();
        for (MappingNode.Entry entry : entries.values()) {
            if (known.contains(entry.key())) {
                continue;
            }
            Optional<String> near = Nearest.of(entry.key(), unwritten).or(() -> Nearest.of(entry.key(), known));
            near.ifPresent(meant::add);
            Diagnostic unknown = Diagnostic.of(
                    Faults.UNKNOWN_FIELD,
                    entry.keyAt(),
                    "`" + entry.key() + "` is no field of " + whole
                            + near.map(key -> "; did you mean `" + key + "`?").orElse(""));
            report(unknown.help("it may hold " + String.join(", ", known)));
        }
        return meant;
    }

    private Object field(Field field, Place place) {
        String pointer = Pointer.of(place.pointer(), field.key());
        if (field.rows().isPresent()) {
            return rows(field, pointer);
        }
        if (field.body() && candidate.body().isPresent()) {
            places.put(pointer, candidate.body().get().at());
            return markdown(candidate.body().get().parsed());
        }
        MappingNode.Entry entry = place.entries().get(field.key());
        if (entry == null || isEmpty(entry.value())) {
            return leftOut(field, entry, place);
        }
        places.put(pointer, entry.value().at());
        Object value = shape(field.shape(), entry.value(), pointer, field.key());
        return value == NOTHING || !field.wrapped() ? value : Optional.of(value);
    }

    private Object leftOut(Field field, MappingNode.Entry entry, Place place) {
        if (field.presence() == Presence.OPTIONAL) {
            return field.wrapped() ? Optional.empty() : nothingIn(field.shape());
        }
        if (field.presence() == Presence.DEFAULTED) {
            Reading reading = ((Scalar) field.shape()).read(field.byDefault().orElseThrow());
            return ((Reading.Value) reading).value();
        }
        if (!place.excused().contains(field.key())) {
            Diagnostic missing = entry == null
                    ? Diagnostic.of(Faults.MISSING_FIELD, place.at(), place.whole() + " needs `" + field.key() + "`")
                    : Diagnostic.of(
                            Faults.MISSING_FIELD,
                            entry.keyAt(),
                            "`" + field.key() + "` is empty; " + place.whole() + " needs it");
            report(missing.help(field.doc()
                    + field.example()
                            .map(text -> " For example: " + field.key() + ": " + text)
                            .orElse("")));
        }
        return NOTHING;
    }

    private static Object nothingIn(Shape shape) {
        return shape instanceof Shape.Listed ? List.of() : Map.of();
    }

    private Object shape(Shape shape, Node node, String pointer, String name) {
        if (shape instanceof Shape.Listed listed) {
            return node instanceof SequenceNode sequence
                    ? list(listed, sequence, pointer, name)
                    : misshapen(node, name, "a list; write it in brackets or with hyphens");
        }
        if (shape instanceof Shape.Mapped mapped) {
            return node instanceof MappingNode mapping
                    ? map(mapped, mapping, pointer, name)
                    : misshapen(node, name, "a mapping of keys to values");
        }
        if (shape instanceof Shape.Nested nested) {
            return node instanceof MappingNode mapping
                    ? structure(nested.structure(), mapping, pointer, "`" + name + "`")
                    : misshapen(node, name, "a mapping with " + keys(nested));
        }
        return node instanceof ScalarNode scalar
                ? scalar((Scalar) shape, scalar)
                : misshapen(node, name, ((Scalar) shape).name());
    }

    private Object list(Shape.Listed listed, SequenceNode sequence, String pointer, String name) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            String at = Pointer.of(pointer, String.valueOf(i));
            places.put(at, item.at());
            items.add(isEmpty(item) ? empty(item, name) : shape(listed.item(), item, at, name));
        }
        return items.contains(NOTHING) ? NOTHING : items.isEmpty() ? List.of() : items;
    }

    private Object map(Shape.Mapped mapped, MappingNode mapping, String pointer, String name) {
        Map<Object, Object> values = new LinkedHashMap<>();
        boolean whole = true;
        for (MappingNode.Entry entry : mapping.entries()) {
            String at = Pointer.of(pointer, entry.key());
            places.put(at, entry.value().at());
            Object key = scalar(mapped.key(), new ScalarNode(entry.keyAt(), entry.key(), true));
            Object value = isEmpty(entry.value()) && mapped.value() instanceof Scalar
                    ? empty(entry.value(), entry.key())
                    : shape(mapped.value(), orMapping(entry.value(), mapped.value()), at, entry.key());
            whole &= key != NOTHING && value != NOTHING;
            values.put(key, value);
        }
        return whole ? values : NOTHING;
    }

    private static Node orMapping(Node node, Shape shape) {
        return isEmpty(node) && shape instanceof Shape.Nested ? new MappingNode(node.at(), List.of()) : node;
    }

    private Object scalar(Scalar type, ScalarNode node) {
        if (type.isMarkdown()) {
            return markdown(MarkdownReader.read(node.at(), node.text()));
        }
        Reading reading = type.read(node.text());
        if (reading instanceof Reading.Misread misread) {
            Diagnostic fault = Diagnostic.of(misread.rule(), node.at(), misread.message());
            report(misread.help().map(fault::help).orElse(fault));
            return NOTHING;
        }
        return ((Reading.Value) reading).value();
    }

    private Markdown markdown(MarkdownReader.Parsed parsed) {
        parsed.diagnostics().forEach(this::report);
        return parsed.markdown();
    }

    private Object rows(Field field, String pointer) {
        Structure<?> row = ((Shape.Nested) ((Shape.Listed) field.shape()).item()).structure();
        List<Object> values = new ArrayList<>();
        for (MappingNode mapping : candidate.rows()) {
            String at = Pointer.of(pointer, String.valueOf(values.size()));
            places.put(at, mapping.at());
            Object value = structure(row, mapping, at, "a row");
            if (value != NOTHING) {
                values.add(value);
            }
        }
        return values;
    }

    private Object empty(Node node, String name) {
        return fault(Faults.MISSING_FIELD, node.at(), "an entry of `" + name + "` is empty");
    }

    private Object misshapen(Node node, String name, String expected) {
        String found = node instanceof MappingNode
                ? "a mapping"
                : node instanceof SequenceNode ? "a list" : "`" + ((ScalarNode) node).text() + "`";
        return fault(Faults.WRONG_SHAPE, node.at(), found + " cannot stand in `" + name + "`; it takes " + expected);
    }

    private Object fault(RuleInfo rule, Location at, String message) {
        report(Diagnostic.of(rule, at, message));
        return NOTHING;
    }

    private void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic.about(candidate.id()));
    }

    private static boolean isEmpty(Node node) {
        return node.empty()
                || node instanceof ScalarNode scalar && scalar.text().isBlank();
    }

    private static String keys(Shape.Nested nested) {
        return String.join(
                ", ", nested.structure().fields().stream().map(Field::key).toList());
    }

    /** The mapping that fields are taken from. */
    private record Place(
            Map<String, MappingNode.Entry> entries, Location at, String pointer, String whole, Set<String> excused) {}
}
