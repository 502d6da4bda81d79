package dev.muniment.schema;

import java.lang.reflect.Method;

/** One component of a record, in the order of its constructor. */
public sealed interface Slot permits Field, Slot.Part, Slot.Source {

    /** A shared part whose keys stand in the same mapping. */
    record Part(Structure<?> structure, Method accessor) implements Slot {}

    /** Where the record was written. */
    record Source() implements Slot {}
}
