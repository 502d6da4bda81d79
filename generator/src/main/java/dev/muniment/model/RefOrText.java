package dev.muniment.model;

import java.util.Optional;

/**
 * A record where there is one, else plain words.
 *
 * @param target id of the record; empty for words
 */
public record RefOrText(String text, Optional<String> target) implements Refers {

    @Override
    public String toString() {
        return text;
    }
}
