package dev.muniment.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** The id of a normative statement with its document, as in {@code STD-003.S01}. */
public record StatementRef(String document, String statement) implements Refers {

    /** What a statement looks like within texts. */
    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}\\.S[0-9]{1,4}[a-z]?";

    private static final Pattern WHOLE = Pattern.compile(FORM);

    /** The statement that a text names, when it has the form of one. */
    public static Optional<StatementRef> in(String text) {
        int dot = text.lastIndexOf('.');
        return dot > 0 && WHOLE.matcher(text).matches()
                ? Optional.of(new StatementRef(text.substring(0, dot), text.substring(dot + 1)))
                : Optional.empty();
    }

    @Override
    public Optional<String> target() {
        return Optional.of(document);
    }

    @Override
    public Optional<StatementRef> citedStatement() {
        return Optional.of(this);
    }

    @Override
    public String toString() {
        return document + "." + statement;
    }
}
