package dev.muniment.diagnostic;

/** How much a diagnostic weighs, heaviest first. */
public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    INFORMATION("information");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that is printed. */
    public String word() {
        return word;
    }
}
