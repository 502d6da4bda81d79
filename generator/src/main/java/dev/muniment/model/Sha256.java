package dev.muniment.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A SHA-256 digest as 64 hexadecimal digits in small letters. */
public record Sha256(String hex) {

    /** How digests are written; capital letters are read too. */
    public static final String FORM = "[0-9a-fA-F]{64}";

    public Sha256 {
        hex = hex.toLowerCase(Locale.ROOT);
    }

    /** The digest of bytes. */
    public static Sha256 of(byte[] bytes) {
        MessageDigest engine = engine();
        engine.update(bytes);
        return of(engine);
    }

    /** The digest of a text in UTF-8. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest that an engine has come to. */
    public static Sha256 of(MessageDigest finished) {
        return new Sha256(HexFormat.of().formatHex(finished.digest()));
    }

    /** An engine for bytes that come piece by piece. */
    public static MessageDigest engine() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
