package dev.muniment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The one front door: each method holds the whole sequence from files to result once. */
public final class Generator {

    private Generator() {}

    /** Says what is wrong with the content; writes nothing. */
    public static Outcome check(Request request) {
        throw new IllegalStateException("check comes with the loader");
    }

    /** Publishes the site; publishes nothing while a diagnostic blocks. */
    public static Outcome build(Request request) {
        throw new IllegalStateException("build comes with the pages");
    }

    /** Publishes the audit pack, as a draft while a diagnostic blocks. */
    public static Outcome pack(Request request) {
        throw new IllegalStateException("pack comes with the sections");
    }

    /** The page of a rule by its name or number, as Markdown. */
    public static Optional<String> explain(String rule) {
        throw new IllegalStateException("explain comes with the rules");
    }

    /** Names of all kinds, as {@code new} takes them. */
    public static List<String> kinds() {
        throw new IllegalStateException("kinds come with the schema");
    }

    /** JSON Schema of a kind, for editors. */
    public static Optional<String> schema(String kind) {
        throw new IllegalStateException("schema comes with the schema");
    }

    /** Adds a new record of a kind with the next free id; answers the path of the file, relative to the content. */
    public static String add(Path content, String kind, Optional<String> id) {
        throw new IllegalStateException("new comes with the schema");
    }

    /** Fills an absent or empty folder with the worked example, or with its least part; answers the number of files. */
    public static int init(Path folder, boolean minimal) {
        throw new IllegalStateException("init comes with the content");
    }
}
