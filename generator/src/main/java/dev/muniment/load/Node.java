package dev.muniment.load;

import dev.muniment.source.Location;

/** A part of a YAML file with its place; every single value is still text. */
sealed interface Node permits MappingNode, SequenceNode, ScalarNode {

    Location at();

    /** Whether nothing was written: a plain scalar that is empty, {@code null} or {@code ~}. */
    default boolean empty() {
        return this instanceof ScalarNode scalar
                && scalar.plain()
                && (scalar.text().isEmpty()
                        || scalar.text().equals("null")
                        || scalar.text().equals("~"));
    }
}
