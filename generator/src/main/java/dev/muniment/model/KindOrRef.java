package dev.muniment.model;

import java.util.Optional;

/** Either a kind by its prefix in capitals, as in {@code RSK}, or the id of a record. */
public record KindOrRef(String text) implements Refers {

    /** Whether a kind is named rather than a record. */
    public boolean isKind() {
        return text.indexOf('-') < 0;
    }

    @Override
    public Optional<String> target() {
        return isKind() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
