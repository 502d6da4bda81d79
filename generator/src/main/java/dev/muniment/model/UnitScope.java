package dev.muniment.model;

import java.util.Optional;

/** The unit that an assignment is for: an id, or {@code *} for each unit in scope. */
public record UnitScope(String text) implements Refers {

    /** Whether the assignment repeats in each unit in scope. */
    public boolean each() {
        return text.equals("*");
    }

    @Override
    public Optional<String> target() {
        return each() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
