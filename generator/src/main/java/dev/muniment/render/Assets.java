package dev.muniment.render;

import dev.muniment.model.Sha256;
import dev.muniment.output.Artifact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Style sheets, scripts and fonts of the site, each named by its content. */
public final class Assets {

    private static final String ROOT = "/dev/muniment/templates/assets/";
    private static final List<String> FONTS = List.of(
            "fonts/source-sans-3-latin-400-italic.woff2",
            "fonts/source-sans-3-latin-400-normal.woff2",
            "fonts/source-sans-3-latin-600-normal.woff2",
            "fonts/source-sans-3-latin-ext-400-normal.woff2",
            "fonts/source-sans-3-latin-ext-600-normal.woff2");
    private static final List<String> TEXTS =
            List.of("icon.svg", "tokens.css", "site.css", "site.js", "search.js", "minisearch/minisearch.js");
    private static final List<String> LICENCES = List.of("fonts/OFL.txt", "lucide.txt", "minisearch/LICENSE.txt");

    private static final int HASH_LENGTH = 8;

    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Artifact> artifacts = new ArrayList<>();

    public Assets() {
        FONTS.forEach(font -> add(font, read(font)));
        LICENCES.forEach(licence -> artifacts.add(new Artifact("assets/" + licence, read(licence))));
        TEXTS.forEach(text -> add(text, withFonts(read(text))));
    }

    /** Published name by the name in the jar. */
    Map<String, String> names() {
        return names;
    }

    public List<Artifact> artifacts() {
        return List.copyOf(artifacts);
    }

    private void add(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String published =
                name.substring(0, dot) + "-" + Sha256.of(bytes).hex().substring(0, HASH_LENGTH) + name.substring(dot);
        names.put(name, "assets/" + published);
        artifacts.add(new Artifact("assets/" + published, bytes));
    }

    private byte[] withFonts(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String font : FONTS) {
            text = text.replace(font, names.get(font).substring("assets/".length()));
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(ROOT + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read asset " + name, e);
        }
    }
}
