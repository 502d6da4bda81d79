package dev.muniment.model;

/** Either a kind by its prefix in capitals, as in {@code RSK}, or the id of a record. */
public record KindOrRef(String text) {

    /** Whether a kind is named rather than a record. */
    public boolean isKind() {
        return text.indexOf('-') < 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
