package dev.muniment.model;

/** A colour by its red, green and blue, as in {@code #9b2623}. */
public record Colour(String text) {

    /** How colours are written. */
    public static final String FORM = "#[0-9A-Fa-f]{6}";

    @Override
    public String toString() {
        return text;
    }
}
