package dev.muniment.schema;

import dev.muniment.model.DateRange;
import dev.muniment.model.Due;
import dev.muniment.model.Entity;
import dev.muniment.model.Lifecycle;
import dev.muniment.model.Ref;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A day by which a record, or a part of it, owes something, as the components marked {@link Due} say.
 *
 * @param who the role named beside the day, when one is
 */
public record Owed(Due due, LocalDate day, Optional<Ref<Role>> who) {

    /** What a record owes, in the order of its fields; what is done already is left out. */
    public static List<Owed> of(Entity entity) {
        List<Owed> found = new ArrayList<>();
        fields(new Leaf.Around(Kinds.of(entity).fields(), entity, ""), found);
        return found;
    }

    private static void fields(Leaf.Around around, List<Owed> found) {
        for (Field field : around.fields()) {
            if (field.due().isEmpty() && !(field.shape().innermost() instanceof Shape.Nested)) {
                continue;
            }
            field.value(around.record()).ifPresent(value -> {
                field.due()
                        .filter(due -> open(around, due))
                        .ifPresent(due -> day(value).ifPresent(day -> found.add(new Owed(due, day, who(around, due)))));
                value(field.shape(), value, found);
            });
        }
    }

    private static void value(Shape shape, Object value, List<Owed> found) {
        if (shape instanceof Shape.Nested nested) {
            fields(new Leaf.Around(nested.structure().fields(), value, ""), found);
        } else if (shape instanceof Shape.Listed listed) {
            ((List<?>) value).forEach(item -> value(listed.item(), item, found));
        }
    }

    private static boolean open(Leaf.Around around, Due due) {
        boolean over = around.value("status")
                .filter(status -> status instanceof Lifecycle state && !Entity.counts(state))
                .isPresent();
        return !over
                && Stream.of(due.until()).noneMatch(key -> around.value(key).isPresent());
    }

    private static Optional<LocalDate> day(Object value) {
        if (value instanceof OffsetDateTime time) {
            return Optional.of(time.atZoneSameInstant(ZoneOffset.UTC).toLocalDate());
        }
        if (value instanceof DateRange range) {
            return Optional.of(range.to());
        }
        return value instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static Optional<Ref<Role>> who(Leaf.Around around, Due due) {
        return around.value(due.who()).map(ref -> (Ref<Role>) ref);
    }
}
