package dev.muniment.model;

import java.util.Locale;

/** How constants are written in files: lower case with hyphens, unless a constant says otherwise. */
public final class Word {

    private Word() {}

    public static String of(Enum<?> constant) {
        return constant instanceof Spelled spelled
                ? spelled.word()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A constant that is not written in lower case. */
    public interface Spelled {
        String word();
    }
}
