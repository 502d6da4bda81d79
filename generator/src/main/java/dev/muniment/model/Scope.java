package dev.muniment.model;

/** Whom something binds: {@code all-staff}, or the id of a unit or a role. */
public record Scope(String text) {

    /** Whether everybody is bound. */
    public boolean everyone() {
        return text.equals("all-staff");
    }

    @Override
    public String toString() {
        return text;
    }
}
