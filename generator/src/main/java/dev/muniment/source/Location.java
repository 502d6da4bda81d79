package dev.muniment.source;

import java.util.Comparator;

/**
 * A place in a file of the content: path relative to the content root with {@code /} separators, line and column from 1.
 * The column counts UTF-16 units; a byte order mark is not counted.
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The first character of a file. */
    public static Location startOf(String file) {
        return new Location(file, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
