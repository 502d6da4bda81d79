package dev.muniment.load;

import dev.muniment.source.Location;
import java.util.List;

/** Several nodes in the order in which they were written. */
record SequenceNode(Location at, List<Node> items) implements Node {

    SequenceNode {
        items = List.copyOf(items);
    }
}
