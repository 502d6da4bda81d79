package dev.muniment.model;

import dev.muniment.source.Location;
import java.util.Optional;

/**
 * A link in a text: to the web, to a place in the same text, or to a file of the content.
 *
 * @param target address after decoding, as the gate accepted it; for a file its path relative to the content root
 * @param fragment what follows {@code #}, without it
 */
public record Link(Sort sort, String target, Optional<String> fragment, Location at) {

    /** What a link leads to. */
    public enum Sort {
        WEB,
        SAME_TEXT,
        FILE
    }
}
