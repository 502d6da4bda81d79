package dev.muniment.diagnostic;

/** Who may read; each reads what those before may read. */
public enum Audience {
    STAFF,
    IT,
    MANAGEMENT,
    AUDITOR;

    /** Whether somebody of this audience may read what is meant for another. */
    public boolean reads(Audience other) {
        return compareTo(other) >= 0;
    }
}
