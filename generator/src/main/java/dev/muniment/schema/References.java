package dev.muniment.schema;

import dev.muniment.model.Entity;
import dev.muniment.model.KindOrRef;
import dev.muniment.model.Ref;
import dev.muniment.model.Reference;
import dev.muniment.model.Scope;
import dev.muniment.model.StatementRef;
import dev.muniment.model.UnitScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds every reference that a record makes, whatever its kind. */
public final class References {

    private final String from;
    private final List<Reference> found = new ArrayList<>();

    private References(String from) {
        this.from = from;
    }

    public static List<Reference> of(Entity entity) {
        References references = new References(entity.id());
        references.fields(Kinds.of(entity).fields(), entity, "");
        return List.copyOf(references.found);
    }

    private void fields(List<Field> fields, Object record, String pointer) {
        for (Field field : fields) {
            field.value(record).ifPresent(value -> value(field.shape(), value, Pointer.of(pointer, field.key())));
        }
    }

    private void value(Shape shape, Object value, String pointer) {
        if (shape instanceof Shape.Listed listed) {
            List<?> items = (List<?>) value;
            for (int i = 0; i < items.size(); i++) {
                value(listed.item(), items.get(i), Pointer.of(pointer, String.valueOf(i)));
            }
        } else if (shape instanceof Shape.Mapped mapped) {
            ((Map<?, ?>) value)
                    .forEach((key, item) -> value(mapped.value(), item, Pointer.of(pointer, key.toString())));
        } else if (shape instanceof Shape.Nested nested) {
            fields(nested.structure().fields(), value, pointer);
        } else {
            target(value).ifPresent(id -> found.add(new Reference(from, pointer, id)));
        }
    }

    private static Optional<String> target(Object value) {
        if (value instanceof Ref<?> ref) {
            return Optional.of(ref.id());
        }
        if (value instanceof StatementRef statement) {
            return Optional.of(statement.document());
        }
        if (value instanceof KindOrRef either) {
            return Optional.of(either.text()).filter(text -> !either.isKind());
        }
        if (value instanceof UnitScope unit) {
            return Optional.of(unit.text()).filter(text -> !unit.each());
        }
        return value instanceof Scope scope
                ? Optional.of(scope.text()).filter(text -> !scope.everyone())
                : Optional.empty();
    }
}
