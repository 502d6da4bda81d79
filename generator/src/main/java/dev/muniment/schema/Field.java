package dev.muniment.schema;

import dev.muniment.model.Body;
import dev.muniment.model.Default;
import dev.muniment.model.Doc;
import dev.muniment.model.Due;
import dev.muniment.model.Key;
import dev.muniment.model.Normative;
import dev.muniment.model.NotBefore;
import dev.muniment.model.Past;
import dev.muniment.model.Rows;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key of a mapping and what may stand behind it.
 *
 * @param path accessors that lead from the record to the value, through its shared parts
 * @param wrapped whether the component is an {@code Optional}
 * @param byDefault what it means when it is left out, as it would be written
 * @param back for a reference, what the record that is referred to is or does, before the name of this one
 * @param body whether it is the text of a Markdown file below its front matter
 * @param normative whether an approval binds it
 * @param past what it is that has happened on this day
 * @param notBefore keys beside this one that it never lies before, the nearest first
 * @param due what is owed by this day
 * @param rows folder of CSV files whose rows are its entries
 * @param rowPrefix what one of those rows is called where kinds are named by their prefix
 */
public record Field(
        String key,
        List<Method> path,
        Shape shape,
        Presence presence,
        boolean wrapped,
        Optional<String> byDefault,
        String doc,
        Optional<String> example,
        Optional<String> back,
        boolean body,
        boolean normative,
        Optional<String> rows,
        Optional<String> rowPrefix,
        Optional<String> past,
        List<String> notBefore,
        Optional<Due> due)
        implements Slot {

    public Field {
        path = List.copyOf(path);
        notBefore = List.copyOf(notBefore);
    }

    static Field of(RecordComponent component, Shape shape, Presence presence, boolean wrapped) {
        Key key = component.getAnnotation(Key.class);
        Doc doc = component.getAnnotation(Doc.class);
        return new Field(
                key == null ? Names.key(component.getName()) : key.value(),
                List.of(component.getAccessor()),
                shape,
                presence,
                wrapped,
                Optional.ofNullable(component.getAnnotation(Default.class)).map(Default::value),
                doc.value(),
                Optional.of(doc.example()).filter(text -> !text.isEmpty()),
                Optional.of(doc.back()).filter(text -> !text.isEmpty()),
                component.isAnnotationPresent(Body.class),
                component.isAnnotationPresent(Normative.class),
                Optional.ofNullable(component.getAnnotation(Rows.class)).map(Rows::value),
                Optional.ofNullable(component.getAnnotation(Rows.class))
                        .map(Rows::prefix)
                        .filter(prefix -> !prefix.isEmpty()),
                Optional.ofNullable(component.getAnnotation(Past.class)).map(Past::value),
                Optional.ofNullable(component.getAnnotation(NotBefore.class))
                        .map(keys -> List.of(keys.value()))
                        .orElse(List.of()),
                Optional.ofNullable(component.getAnnotation(Due.class)));
    }

    /** The key in words, for readers. */
    public String label() {
        return Names.label(key);
    }

    public boolean required() {
        return presence == Presence.REQUIRED;
    }

    /** The value in a record; empty when it was left out and has no default. */
    public Optional<Object> value(Object record) {
        Object value = record;
        for (Method accessor : path) {
            value = call(accessor, value);
        }
        return value instanceof Optional<?> optional ? optional.map(found -> found) : Optional.of(value);
    }

    Field within(Method outer) {
        List<Method> longer = new ArrayList<>(List.of(outer));
        longer.addAll(path);
        return new Field(
                key, longer, shape, presence, wrapped, byDefault, doc, example, back, body, normative, rows, rowPrefix,
                past, notBefore, due);
    }

    private static Object call(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + accessor.getName(), e);
        }
    }
}
