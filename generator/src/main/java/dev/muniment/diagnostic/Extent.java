package dev.muniment.diagnostic;

import java.util.Locale;

/** How much of the audit pack is printed. */
public enum Extent {
    /** What auditors ask for first, in one volume that can be read in a day. */
    CORE,
    /** Every section and the whole text of documents in force. */
    FULL;

    /** The word as it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
