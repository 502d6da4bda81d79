package dev.muniment.schema;

import dev.muniment.model.Entity;
import dev.muniment.model.Refers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A single value of a record, wherever it stands in it.
 *
 * @param field the key that it stands behind; for an entry of a list or a mapping, that of the whole
 * @param pointer JSON Pointer of the value
 * @param around the mapping that holds the key
 */
public record Leaf(Field field, String pointer, Object value, Around around) {

    /** Every single value that a record has, in the order of its fields. */
    public static List<Leaf> of(Entity entity) {
        return of(entity, any -> true);
    }

    /** The values that may name a record. */
    public static List<Leaf> referring(Entity entity) {
        return of(
                entity,
                field -> field.shape().innermost() instanceof Scalar scalar
                        && Refers.class.isAssignableFrom(scalar.type()));
    }

    /** The values of fields that are wanted; the others are not read, which is what takes the time. */
    public static List<Leaf> of(Entity entity, Predicate<Field> wanted) {
        List<Leaf> leaves = new ArrayList<>();
        new Walk(wanted, leaves).fields(new Around(Kinds.of(entity).fields(), entity, ""));
        return leaves;
    }

    private record Walk(Predicate<Field> wanted, List<Leaf> leaves) {

        private void fields(Around around) {
            for (Field field : around.fields()) {
                if (!wanted.test(field) && !(field.shape().innermost() instanceof Shape.Nested)) {
                    continue;
                }
                field.value(around.record())
                        .ifPresent(value -> value(
                                field.shape(),
                                new Leaf(field, Pointer.of(around.pointer(), field.key()), value, around)));
            }
        }

        private void value(Shape shape, Leaf at) {
            if (shape instanceof Shape.Listed listed) {
                List<?> items = (List<?>) at.value();
                for (int i = 0; i < items.size(); i++) {
                    value(listed.item(), at.part(String.valueOf(i), items.get(i)));
                }
            } else if (shape instanceof Shape.Mapped mapped) {
                ((Map<?, ?>) at.value()).forEach((key, item) -> value(mapped.value(), at.part(key.toString(), item)));
            } else if (shape instanceof Shape.Nested nested) {
                fields(new Around(nested.structure().fields(), at.value(), at.pointer()));
            } else {
                leaves.add(at);
            }
        }
    }

    private Leaf part(String key, Object part) {
        return new Leaf(field, Pointer.of(pointer, key), part, around);
    }

    /** A mapping: its fields, the record that it was bound to, and its JSON Pointer. */
    public record Around(List<Field> fields, Object record, String pointer) {

        /** The value behind a key, when it was given. */
        public Optional<Object> value(String key) {
            return fields.stream()
                    .filter(field -> field.key().equals(key))
                    .findFirst()
                    .flatMap(field -> field.value(record));
        }
    }
}
