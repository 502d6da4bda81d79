package dev.muniment.model;

import java.util.Locale;

/** A SHA-256 digest as 64 hexadecimal digits in small letters. */
public record Sha256(String hex) {

    /** How digests are written; capital letters are read too. */
    public static final String FORM = "[0-9a-fA-F]{64}";

    public Sha256 {
        hex = hex.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return hex;
    }
}
