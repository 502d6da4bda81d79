package dev.muniment.diagnostic;

import java.util.Locale;

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

    /** The word as it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
