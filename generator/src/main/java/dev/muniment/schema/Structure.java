package dev.muniment.schema;

import dev.muniment.model.Default;
import dev.muniment.model.Doc;
import dev.muniment.model.Entity;
import dev.muniment.model.Inline;
import dev.muniment.model.NotEmpty;
import dev.muniment.model.Of;
import dev.muniment.model.Origin;
import dev.muniment.model.Range;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mapping in a file, as the components of the record that it is bound to say.
 *
 * @param constructor takes the components in the order of the slots
 * @param fields those of the mapping in order, those of shared parts included
 */
public record Structure<T>(Class<T> type, Constructor<T> constructor, List<Slot> slots, List<Field> fields) {

    public Structure {
        slots = List.copyOf(slots);
        fields = List.copyOf(fields);
    }

    static <T> Structure<T> of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Slot> slots = Stream.of(components).map(Structure::slot).toList();
        return new Structure<>(
                type,
                constructor(type, components),
                slots,
                slots.stream().flatMap(Structure::fieldsOf).toList());
    }

    /** A record of these components, in the order of the slots. */
    public T create(List<Object> components) {
        try {
            return constructor.newInstance(components.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "cannot create " + type.getSimpleName() + ": " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create " + type.getSimpleName(), e);
        }
    }

    private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getSimpleName() + " is no record", e);
        }
    }

    private static Stream<Field> fieldsOf(Slot slot) {
        if (slot instanceof Field field) {
            return Stream.of(field);
        }
        if (slot instanceof Slot.Part part) {
            return part.structure().fields().stream().map(field -> field.within(part.accessor()));
        }
        return Stream.empty();
    }

    private static Slot slot(RecordComponent component) {
        if (component.getType() == Origin.class) {
            return new Slot.Source();
        }
        if (component.isAnnotationPresent(Inline.class)) {
            return new Slot.Part(of(component.getType()), component.getAccessor());
        }
        return field(component);
    }

    private static Field field(RecordComponent component) {
        Doc doc = component.getAnnotation(Doc.class);
        if (doc == null) {
            throw new IllegalStateException(
                    component.getDeclaringRecord().getSimpleName() + "." + component.getName() + " has no @Doc");
        }
        Type declared = component.getGenericType();
        boolean optional = raw(declared) == Optional.class;
        Shape shape = shape(optional ? argument(declared, 0) : declared);
        Range range = component.getAnnotation(Range.class);
        if (range != null && shape instanceof Scalar scalar) {
            shape = Scalars.ranged(scalar, range.min(), range.max());
        }
        Of of = component.getAnnotation(Of.class);
        if (of != null) {
            shape = limited(shape, List.of(of.value()));
        }
        Default byDefault = component.getAnnotation(Default.class);
        boolean collection = !(shape instanceof Scalar) && !(shape instanceof Shape.Nested);
        Presence presence = optional || (collection && !component.isAnnotationPresent(NotEmpty.class))
                ? Presence.OPTIONAL
                : byDefault != null ? Presence.DEFAULTED : Presence.REQUIRED;
        return Field.of(component, shape, presence, optional);
    }

    private static Shape limited(Shape shape, List<Class<? extends Entity>> kinds) {
        return shape instanceof Shape.Listed listed
                ? new Shape.Listed(limited(listed.item(), kinds))
                : Scalars.limited((Scalar) shape, kinds);
    }

    private static Shape shape(Type type) {
        if (raw(type) == List.class) {
            return new Shape.Listed(shape(argument(type, 0)));
        }
        if (raw(type) == Map.class) {
            return new Shape.Mapped((Scalar) shape(argument(type, 0)), shape(argument(type, 1)));
        }
        Optional<Scalar> scalar = Scalars.of(type);
        return scalar.isPresent() ? scalar.get() : new Shape.Nested(of(raw(type)));
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
