package dev.muniment.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What auditors ask for, by clause, read from one file, so that a new edition of the standard is a change of data.
 *
 * @param framework whose clauses are meant
 */
public record Requested(String framework, List<Item> items) {

    private static final String FILE = "/dev/muniment/view/documented-information.txt";
    private static final String FRAMEWORK = "framework ";

    public Requested {
        items = List.copyOf(items);
    }

    /** What is asked for, as it is shipped. */
    public static Requested shipped() {
        try (InputStream in = Requested.class.getResourceAsStream(FILE)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    static Requested of(String file) {
        String framework = "";
        List<Item> items = new ArrayList<>();
        for (String line : file.lines().toList()) {
            if (line.startsWith(FRAMEWORK)) {
                framework = line.substring(FRAMEWORK.length());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                items.add(Item.of(line));
            }
        }
        return new Requested(framework, items);
    }

    /**
     * One item.
     *
     * @param label what readers see for the clauses
     * @param sources what holds it
     * @param places where it stands in the pack
     */
    public record Item(
            List<String> clauses, String label, Need need, String asked, List<String> sources, List<String> places) {

        public Item {
            clauses = List.copyOf(clauses);
            sources = List.copyOf(sources);
            places = List.copyOf(places);
        }

        static Item of(String line) {
            List<String> columns =
                    Stream.of(line.split("\\|")).map(String::strip).toList();
            if (columns.size() != 6) {
                throw new IllegalStateException("`" + line + "` has " + columns.size() + " columns, not 6");
            }
            List<String> clauses = words(columns.get(0));
            String label = columns.get(1).equals("-") ? String.join(", ", clauses) : columns.get(1);
            return new Item(
                    clauses,
                    label,
                    Need.of(columns.get(2)),
                    columns.get(3),
                    words(columns.get(4)),
                    words(columns.get(5)));
        }

        private static List<String> words(String column) {
            return List.of(column.split(" "));
        }
    }

    /** How much an item is asked for. */
    public enum Need {
        MANDATORY,
        USUAL,
        WHERE_APPLICABLE;

        static Need of(String letter) {
            return switch (letter) {
                case "M" -> MANDATORY;
                case "U" -> USUAL;
                case "C" -> WHERE_APPLICABLE;
                default -> throw new IllegalStateException("`" + letter + "` is none of M, U and C");
            };
        }
    }
}
