package dev.muniment.output;

import java.nio.charset.StandardCharsets;

/** One file of an output: its path relative to the output folder with {@code /} separators, and its bytes. */
public record Artifact(String path, byte[] bytes) {

    public static Artifact of(String path, String text) {
        return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
