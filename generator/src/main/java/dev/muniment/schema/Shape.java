package dev.muniment.schema;

/** What a value looks like in a file. */
public sealed interface Shape permits Scalar, Shape.Listed, Shape.Mapped, Shape.Nested {

    /** Several values, each of the same shape. */
    record Listed(Shape item) implements Shape {}

    /** Values under keys that the author chooses or an enumeration names. */
    record Mapped(Scalar key, Shape value) implements Shape {}

    /** A mapping with keys of its own. */
    record Nested(Structure<?> structure) implements Shape {}
}
