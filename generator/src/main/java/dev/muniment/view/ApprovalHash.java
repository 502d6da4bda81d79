package dev.muniment.view;

import dev.muniment.model.Entity;
import dev.muniment.schema.Canonical;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an approval binds, as one value: {@code sha256-v1:} and the hash of the body followed by the normative fields. */
public final class ApprovalHash {

    private ApprovalHash() {}

    public static String of(Entity entity) {
        byte[] content = (Canonical.body(entity) + Canonical.fields(entity)).getBytes(StandardCharsets.UTF_8);
        return "sha256-v1:" + HexFormat.of().formatHex(sha256(content));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
