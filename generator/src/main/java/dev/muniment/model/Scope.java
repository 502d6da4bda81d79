package dev.muniment.model;

import java.util.Optional;

/** Whom something binds: {@code all-staff}, or the id of a unit or a role. */
public record Scope(String text) implements Refers {

    /** Whether everybody is bound. */
    public boolean everyone() {
        return text.equals("all-staff");
    }

    @Override
    public Optional<String> target() {
        return everyone() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
