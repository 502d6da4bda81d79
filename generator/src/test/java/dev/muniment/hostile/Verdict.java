package dev.muniment.hostile;

import java.util.Locale;

/** What must become of a hostile input. */
enum Verdict {
    /** Reported for its reason, and nothing is published. */
    REJECT,
    /** Published, and harmless. */
    NEUTRALISE,
    /** Published without a word. */
    ACCEPT;

    static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
