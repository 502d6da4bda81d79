package dev.muniment.model;

/** The id of a normative statement with its document, as in {@code STD-003.S01}. */
public record StatementRef(String document, String statement) {

    @Override
    public String toString() {
        return document + "." + statement;
    }
}
