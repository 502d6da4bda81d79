package dev.muniment.model;

import java.util.Optional;

/** The id of another record; the type says of which kind, {@code Entity} of any. */
public record Ref<T extends Entity>(String id) implements Refers {

    @Override
    public Optional<String> target() {
        return Optional.of(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
