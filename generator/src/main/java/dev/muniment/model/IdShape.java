package dev.muniment.model;

import java.util.regex.Pattern;

/** What stands behind the prefix of an id. */
public enum IdShape {
    /** Words for structural kinds, as in {@code ROL-iso}. */
    SLUG("-[A-Za-z0-9][A-Za-z0-9._-]*", "-name"),
    /** Words or numbers without a dot, as in {@code POL-001}: a dot begins the id of a statement. */
    DOTLESS("-[A-Za-z0-9][A-Za-z0-9_-]*", "-001"),
    /** A running number with an optional letter, as in {@code RSK-0007} or {@code RSP-09a}. */
    NUMBER("-[0-9]{1,6}[a-z]?", "-0001"),
    /** Year and number, as in {@code ACT-2026-031}. */
    YEAR("-[0-9]{4}-[0-9]{1,5}", "-2026-001"),
    /**
     * A name in small letters without a prefix, as in {@code iso27001-2022}; the folder says of which kind it is. Names of
     * devices are left out: Windows has no files called {@code con} or {@code aux.html}.
     */
    NAME("(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\\.|$))[a-z0-9][a-z0-9.-]*", "our-framework"),
    /** Nothing: there is one record. */
    SINGLETON("", "");

    private final String tail;
    private final String example;
    private final Pattern form;

    IdShape(String tail, String example) {
        this.tail = tail;
        this.example = example;
        this.form = Pattern.compile(tail);
    }

    /** Whether an id with this prefix has this shape; at most 64 characters. */
    public boolean accepts(String prefix, String id) {
        return id.length() <= 64
                && id.startsWith(prefix)
                && form.matcher(id).region(prefix.length(), id.length()).matches();
    }

    /** The shape as a regular expression. */
    public String regex(String prefix) {
        return Pattern.quote(prefix).replace("\\Q", "").replace("\\E", "") + tail;
    }

    /** An id of this shape. */
    public String example(String prefix) {
        return prefix + example;
    }
}
