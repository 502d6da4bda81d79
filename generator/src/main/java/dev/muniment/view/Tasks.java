package dev.muniment.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an information security manager does, task by task, and where each is found, as {@code tasks.md} tells it.
 *
 * @param pages titles of pages by their path
 * @param toCome words for what is not built yet, by the name under which tasks ask for it
 */
public record Tasks(List<Group> groups, Map<String, String> pages, Map<String, String> toCome) {

    private static final String FILE = "/dev/muniment/tasks.md";

    public Tasks {
        groups = List.copyOf(groups);
        pages = Map.copyOf(pages);
        toCome = Map.copyOf(toCome);
    }

    /** Those that come with the program. */
    public static Tasks shipped() {
        try (InputStream in = Tasks.class.getResourceAsStream(FILE)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    static Tasks read(String text) {
        List<Group> groups = new ArrayList<>();
        Map<String, String> pages = new TreeMap<>();
        Map<String, String> toCome = new TreeMap<>();
        for (String section : text.split("\n## ")) {
            String title = section.lines().findFirst().orElse("").strip();
            List<List<String>> rows = rows(section);
            if (title.equals("Pages")) {
                rows.forEach(row -> pages.put(row.get(0), row.get(1)));
            } else if (title.equals("To come")) {
                rows.forEach(row -> toCome.put(row.get(0), row.get(1)));
            } else if (!rows.isEmpty()) {
                groups.add(new Group(title, rows.stream().map(Task::of).toList()));
            }
        }
        return new Tasks(groups, pages, toCome);
    }

    /** The cells of a table below its head and the rule under it. */
    private static List<List<String>> rows(String section) {
        return section.lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** Tasks that stand in one relation to the officer. */
    public record Group(String title, List<Task> tasks) {}

    /**
     * One task.
     *
     * @param modes ways of {@code Responsibility.Mode} to take part
     * @param kinds by name, or by prefix where they are to come
     * @param rules by name, or by number where they are to come
     */
    public record Task(
            String id,
            String words,
            List<String> modes,
            List<String> kinds,
            List<String> activities,
            List<String> pages,
            List<String> rules) {

        private static Task of(List<String> cells) {
            return new Task(
                    cells.get(0),
                    cells.get(1),
                    names(cells.get(2)),
                    names(cells.get(3)),
                    names(cells.get(4)),
                    names(cells.get(5)),
                    names(cells.get(6)));
        }

        private static List<String> names(String cell) {
            return cell.isEmpty() ? List.of() : List.of(cell.split(",\\s*"));
        }
    }
}
