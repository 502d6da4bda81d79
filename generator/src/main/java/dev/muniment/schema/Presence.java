package dev.muniment.schema;

/** Whether a field must be written. */
public enum Presence {
    REQUIRED,
    OPTIONAL,
    /** May be left out and then means its default. */
    DEFAULTED
}
