package dev.muniment.load;

import dev.muniment.source.Location;
import java.util.List;

/** Keys and values in the order in which they were written; no key stands twice. */
record MappingNode(Location at, List<Entry> entries) implements Node {

    MappingNode {
        entries = List.copyOf(entries);
    }

    /** A key and its value. */
    record Entry(String key, Location keyAt, Node value) {}
}
