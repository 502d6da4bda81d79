package dev.muniment.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From which weight on a diagnostic makes a run fail. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /** The first diagnostic that makes the run fail; one that a waiver suppresses never does. */
    public Optional<Diagnostic> firstOf(List<Diagnostic> diagnostics) {
        return diagnostics.stream().filter(this::fails).findFirst();
    }

    private boolean fails(Diagnostic diagnostic) {
        return switch (this) {
            case ERROR -> diagnostic.blocks();
            case WARNING -> diagnostic.waived().isEmpty() && diagnostic.severity() != Severity.INFORMATION;
            case NEVER -> false;
        };
    }

    /** The word as it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
