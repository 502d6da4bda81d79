package dev.muniment.diagnostic;

import java.util.Locale;
import java.util.function.Function;

/** Forms in which diagnostics are printed. */
public enum Format {
    TEXT(TextPrinter::new),
    JSON(colour -> new JsonPrinter()),
    SARIF(colour -> new SarifPrinter()),
    GITHUB(colour -> new GitHubPrinter());

    private final Function<Boolean, Printer> maker;

    Format(Function<Boolean, Printer> maker) {
        this.maker = maker;
    }

    /** A printer of this form; colour is for terminals and only text has it. */
    public Printer printer(boolean colour) {
        return maker.apply(colour);
    }

    /** The word as it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
