package dev.muniment.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files that travel with the templates: style sheets, fonts and the colour profile. */
final class Shipped {
    private static final String ROOT = "/dev/muniment/templates/";

    private Shipped() {}

    static byte[] bytes(String path) {
        try (InputStream in = Shipped.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("the shipped file `" + path + "` is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
