package dev.muniment.model;

/** A status of some kind, and the part of a record's life that it means. */
public interface Lifecycle {

    Phase phase();

    /** The word as it is written in files. */
    default String word() {
        return Word.of((Enum<?>) this);
    }

    /** The parts of a record's life that all kinds share. */
    enum Phase {
        DRAFT,
        OPEN,
        ACTIVE,
        DONE,
        ENDED
    }
}
