package dev.muniment.load;

import dev.muniment.model.Reference;
import dev.muniment.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Frameworks that travel with the program; each is read only when the content names it and has none of that name itself. */
final class ShippedFrameworks {

    private static final String ROOT = "/dev/muniment/frameworks/";

    private ShippedFrameworks() {}

    /** Files of those that are referred to, in the order of their ids. */
    static List<SourceFile> cited(Collection<Reference> references, Collection<String> taken) {
        Map<String, String> ids = ids();
        return references.stream()
                .map(reference -> reference.to().toLowerCase(Locale.ROOT))
                .filter(name -> ids.containsKey(name) && !taken.contains(name))
                .map(ids::get)
                .filter(id -> !taken.contains(id))
                .distinct()
                .sorted()
                .map(id -> SourceFile.of(
                        "shipped/" + id + ".yaml", new String(bytes(id + ".yaml"), StandardCharsets.UTF_8)))
                .toList();
    }

    /** Ids by every name that references may begin with. */
    static Map<String, String> ids() {
        Properties index = new Properties();
        try (Reader reader = new InputStreamReader(
                ShippedFrameworks.class.getResourceAsStream(ROOT + "index.properties"), StandardCharsets.UTF_8)) {
            index.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index of frameworks", e);
        }
        Map<String, String> ids = new TreeMap<>();
        index.stringPropertyNames().forEach(id -> {
            ids.put(id, id);
            ids.put(index.getProperty(id), id);
        });
        return ids;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ShippedFrameworks.class.getResourceAsStream(ROOT + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read framework " + name, e);
        }
    }
}
