package dev.muniment.model;

/** The unit that an assignment is for: an id, or {@code *} for each unit in scope. */
public record UnitScope(String text) {

    /** Whether the assignment repeats in each unit in scope. */
    public boolean each() {
        return text.equals("*");
    }

    @Override
    public String toString() {
        return text;
    }
}
