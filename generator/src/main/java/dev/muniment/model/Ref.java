package dev.muniment.model;

/** The id of another record; the type says of which kind, {@code Entity} of any. */
public record Ref<T extends Entity>(String id) {

    @Override
    public String toString() {
        return id;
    }
}
