package dev.muniment.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hostile inputs of our own, {@code <group>.txt}: heads {@code === name | verdict | rules | kind}, each with its text. The kind
 * says what is made of the text: lines of a record, the body of a document, rows of measurements, an attachment, a file, or
 * lines that describe a tree.
 */
final class OwnInputs {

    static final List<String> GROUPS =
            List.of("yaml", "markdown", "paths", "images", "pdf", "templates-in-content", "csv");
    private static final Pattern HEAD =
            Pattern.compile("(?m)^=== ([^|\n]+) \\| (\\w+) \\| (\\S+) \\| ([a-z]+)(?: (\\S+))?\n");
    private static final Pattern TREE = Pattern.compile("(file|link|pipe|folder) (\\S+)(?: to (\\S+)|: (.*))?");

    private OwnInputs() {}

    static List<HostileCase> all(String canary) {
        List<HostileCase> inputs = new ArrayList<>();
        for (String group : GROUPS) {
            String text = Skeletons.resource(group + ".txt");
            Matcher head = HEAD.matcher(text);
            int next = head.find() ? head.start() : text.length();
            while (next < text.length()) {
                head.region(next, text.length());
                head.lookingAt();
                int number = 501 + inputs.size();
                Head read = new Head(
                        group + "/" + head.group(1),
                        head.group(2),
                        head.group(3),
                        head.group(4),
                        head.group(5),
                        number);
                int from = head.end();
                head.region(from, text.length());
                next = head.find() ? head.start() : text.length();
                inputs.add(read.input(text.substring(from, next), canary));
            }
        }
        return inputs;
    }

    private record Head(String name, String verdict, String rules, String kind, String path, int number) {

        HostileCase input(String body, String canary) {
            return new HostileCase(
                    name,
                    name.substring(0, name.indexOf('/')),
                    Verdict.of(verdict),
                    rules.equals("-") ? List.of() : List.of(rules.split(",")),
                    plants(body, canary),
                    "",
                    false);
        }

        private List<Plant> plants(String body, String canary) {
            byte[] bytes = Canary.in(Notation.bytes(body), canary);
            return switch (kind) {
                case "tree" -> body.lines().map(line -> plant(line, canary)).toList();
                case "file" -> List.of(Plant.file(Plant.CONTENT + path, bytes));
                case "attachment" -> Attached.of(path, bytes, number);
                case "document", "draft" ->
                    List.of(Placeholders.document(
                            verdict.equals("reject") ? "draft" : "document",
                            bytes,
                            Skeletons.of("document").path(number),
                            number));
                case "measurements" ->
                    List.of(
                            Plant.of(
                                    Skeletons.of("metric").path(number),
                                    Plant.Sort.FILE,
                                    Skeletons.of("metric").text(number)),
                            Plant.file(Plant.CONTENT + "metrics/data/MET-" + number + ".csv", bytes));
                default ->
                    List.of(Plant.file(
                            Skeletons.of(kind).path(number),
                            Placeholders.completed(new String(bytes, ISO_8859_1), kind, number)
                                    .getBytes(ISO_8859_1)));
            };
        }

        private Plant plant(String line, String canary) {
            Matcher tree = TREE.matcher(line);
            if (!tree.matches()) {
                throw new IllegalArgumentException(name + ": " + line);
            }
            String at = new String(Notation.bytes(tree.group(2)), UTF_8);
            return switch (tree.group(1)) {
                case "file" -> Plant.of(at, Plant.Sort.FILE, tree.group(4) == null ? "" : tree.group(4) + "\n");
                case "link" ->
                    Plant.of(
                            at,
                            Plant.Sort.LINK,
                            new String(Canary.in(tree.group(3).getBytes(UTF_8), canary), UTF_8));
                case "pipe" -> Plant.of(at, Plant.Sort.PIPE, "");
                default -> Plant.of(at, Plant.Sort.FOLDER, "");
            };
        }
    }
}
