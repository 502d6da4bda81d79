package dev.muniment.schema;

/** One component of a record, in the order of its constructor. */
public sealed interface Slot permits Field, Slot.Part, Slot.Source {

    /** A shared part whose keys stand in the same mapping. */
    record Part(Structure<?> structure) implements Slot {}

    /** Where the record was written. */
    record Source() implements Slot {}
}
