package dev.muniment.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sound records of several kinds, {@code skeletons.txt}: what an input leaves out is taken from them. */
final class Skeletons {

    private static final Pattern HEAD = Pattern.compile("(?m)^=== (\\S+) (\\S+)\n");
    private static final Map<String, Skeleton> ALL = read();

    private Skeletons() {}

    /**
     * One of them.
     *
     * @param path where a record of the kind lies; {@code #} is the number of the input
     */
    record Skeleton(String path, String text) {

        String path(int number) {
            return Plant.CONTENT + numbered(path, number);
        }

        String text(int number) {
            return numbered(text, number);
        }

        /** The lines that give a record what a text, read as bytes, does not give it. */
        String missing(String bytes, int number) {
            StringBuilder lines = new StringBuilder();
            for (String line : text(number).split("\n")) {
                String key = line.substring(0, line.indexOf(':'));
                if (!Pattern.compile("(?:^|[\\r\\n]|\u00BF)\"?" + Pattern.quote(key) + "\"?[ \t]*:")
                        .matcher(bytes)
                        .find()) {
                    lines.append(line).append('\n');
                }
            }
            return lines.toString();
        }
    }

    static Skeleton of(String kind) {
        if (!ALL.containsKey(kind)) {
            throw new IllegalArgumentException("no skeleton of " + kind);
        }
        return ALL.get(kind);
    }

    static String numbered(String text, int number) {
        return text.replace("%04d", String.format("%04d", number)).replace("%d", String.valueOf(number));
    }

    static String resource(String name) {
        try (InputStream in = Skeletons.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Skeleton> read() {
        Map<String, Skeleton> all = new LinkedHashMap<>();
        String text = resource("skeletons.txt");
        Matcher head = HEAD.matcher(text);
        String kind = "";
        String path = "";
        int from = 0;
        while (head.find()) {
            all.put(kind, new Skeleton(path, text.substring(from, head.start())));
            kind = head.group(1);
            path = head.group(2);
            from = head.end();
        }
        all.put(kind, new Skeleton(path, text.substring(from)));
        return all;
    }
}
