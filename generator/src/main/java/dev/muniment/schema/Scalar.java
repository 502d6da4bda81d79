package dev.muniment.schema;

import dev.muniment.model.Entity;
import dev.muniment.model.Markdown;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A single value.
 *
 * @param type Java type of the value
 * @param name what it is, with its article, for example {@code a date}
 * @param words the words allowed, in order; empty when any text of the form is
 * @param pattern regular expression of the form, where there is one
 * @param target what a reference leads to
 */
public record Scalar(
        Class<?> type,
        String name,
        List<String> words,
        Optional<String> pattern,
        Optional<Class<? extends Entity>> target,
        Function<String, Reading> reader)
        implements Shape {

    public Scalar {
        words = List.copyOf(words);
    }

    /** What the text means. */
    public Reading read(String text) {
        return reader.apply(text);
    }

    /** Whether the value is text with markup, which is read elsewhere. */
    public boolean isMarkdown() {
        return type == Markdown.class;
    }

    Scalar reading(Function<Reading, Reading> further) {
        return new Scalar(type, name, words, pattern, target, reader.andThen(further));
    }
}
