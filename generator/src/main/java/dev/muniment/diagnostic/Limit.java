package dev.muniment.diagnostic;

import java.util.Locale;

/** How much of what is read, before the program refuses; an operator may set another value, content cannot. */
public enum Limit {
    /** Bytes of a text. */
    FILE_SIZE(1 << 20),
    /** Bytes of an attachment. */
    ATTACHMENT_SIZE(256 << 20),
    /** Files below the root. */
    FILES(20_000),
    /** Levels of folders. */
    DEPTH(20),
    /** Characters of a path below the root. */
    PATH_LENGTH(1_000),
    /** Characters of a line. */
    LINE_LENGTH(20_000);

    private final int usual;

    Limit(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /** How the operator sets another value. */
    public String remedy() {
        return "split or shorten it; who runs the program can set another limit with `--limit " + this + "=N`";
    }

    /** The word as it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
