package dev.muniment.schema;

/** What a value looks like in a file. */
public sealed interface Shape permits Scalar, Shape.Listed, Shape.Mapped, Shape.Nested {

    /** What stands in it, through lists and mappings under keys of the author's. */
    default Shape innermost() {
        if (this instanceof Listed listed) {
            return listed.item().innermost();
        }
        return this instanceof Mapped mapped ? mapped.value().innermost() : this;
    }

    /** Several values, each of the same shape. */
    record Listed(Shape item) implements Shape {}

    /** Values under keys that the author chooses or an enumeration names. */
    record Mapped(Scalar key, Shape value) implements Shape {}

    /** A mapping with keys of its own. */
    record Nested(Structure<?> structure) implements Shape {}
}
