package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import java.util.Map;
import java.util.TreeMap;

/** Where pages are; an address that was published stays. */
public final class Paths {

    private Paths() {}

    /** The page of a record, relative to the site. */
    public static String of(Entity entity) {
        return Kinds.of(entity).folder() + "/" + entity.id() + ".html";
    }

    /** The pages of all records that the reader may see, by id. */
    static Map<String, String> all(Corpus corpus) {
        Map<String, String> paths = new TreeMap<>();
        corpus.all().forEach(entity -> paths.put(entity.id(), of(entity)));
        return paths;
    }

    /** The register that lists records of a kind, relative to the site. */
    public static String register(Kind<?> kind) {
        return kind.folder() + "/index.html";
    }

    /** The page that explains a kind, relative to the site. */
    static String kind(Kind<?> kind) {
        return "reference/" + kind.word() + ".html";
    }

    /** The page that explains a fault, relative to the site. */
    static String rule(String name) {
        return "reference/rules/" + name + ".html";
    }

    /** The entry of the masthead that pages of a kind belong to. */
    static String section(Kind<?> kind) {
        return kind.folder().split("/")[0];
    }

    /** The anchor of a requirement in the page of its framework, and of the decision on it. */
    static String place(String requirement) {
        return requirement.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    /** What leads from a page to the top of the site. */
    public static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
