package dev.muniment.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Hostile inputs that others collected: an index of rows and their files, in a folder beside the project. */
final class SharedRows {

    private static final String PROPERTY = "muniment.hostile";
    private static final Path BESIDE = Path.of("../../shared/data/hostile");
    private static final Pattern LONE = Pattern.compile("bomb|slow|deep|layout");

    private final Path folder;
    private final Map<String, String[]> rules = rules();

    SharedRows(Path folder) {
        this.folder = folder;
    }

    /** One line of the index. */
    record Row(int number, String path, String group, Verdict verdict, String why) {

        String name() {
            return path.substring(path.indexOf('/') + 1).replaceFirst("\\..*", "");
        }

        private boolean ends(String ending) {
            return path.endsWith(ending);
        }

        /** Why nothing can be said of it yet; empty when something can. */
        Optional<String> notRun() {
            if (group.equals("csv") && why.startsWith("export:") || why.contains("exported as text")) {
                return Optional.of("there is no export to tables");
            }
            return switch (group) {
                case "packs" -> Optional.of("packs are not verified and workbooks not read");
                case "devserver" -> Optional.of("there is no server for previews");
                case "images" ->
                    verdict == Verdict.REJECT ? Optional.of("texts hold no pictures") : Optional.<String>empty();
                default -> Optional.empty();
            };
        }
    }

    /** Where they lie; empty on a machine that has none. */
    static Optional<Path> folder() {
        return Optional.of(Optional.ofNullable(System.getProperty(PROPERTY))
                        .map(Path::of)
                        .orElse(BESIDE))
                .filter(Files::isDirectory);
    }

    List<Row> all() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("INDEX.tsv"))) {
            String[] cells = line.split("\t");
            if (!cells[0].equals("path")) {
                rows.add(new Row(rows.size() + 101, cells[0], cells[1], Verdict.of(cells[2]), cells[3]));
            }
        }
        return rows;
    }

    /** Those of which something can be said, as inputs. */
    List<HostileCase> inputs(String canary) throws IOException {
        List<HostileCase> inputs = new ArrayList<>();
        for (Row row : all()) {
            if (row.notRun().isEmpty()) {
                inputs.add(input(row, canary));
            }
        }
        return inputs;
    }

    private HostileCase input(Row row, String canary) throws IOException {
        String expected = rules.containsKey(row.path()) ? rules.get(row.path())[1] : "no-rule-in-the-table";
        List<Plant> plants = plants(row, Canary.in(Files.readAllBytes(folder.resolve(row.path())), canary));
        boolean lone =
                LONE.matcher(row.name()).find() || plants.stream().anyMatch(plant -> plant.sort() == Plant.Sort.LOCKED);
        return new HostileCase(
                row.path(),
                row.group(),
                otherwise(row).isPresent() ? Verdict.REJECT : row.verdict(),
                expected.equals("-") ? List.of() : List.of(expected.split(",")),
                plants,
                shown(row),
                lone);
    }

    private List<Plant> plants(Row row, byte[] bytes) throws IOException {
        if (row.ends(".tree.json")) {
            return TreeSpec.plants(row.name(), bytes, row.number());
        }
        if (row.ends(".md")) {
            return List.of(document(row, bytes));
        }
        if (row.ends(".yaml")) {
            return List.of(
                    row.name().equals("xss-css-value")
                            ? Placeholders.colour(bytes)
                            : Placeholders.record(row.name(), bytes, row.number()));
        }
        if (row.ends(".csv")) {
            return Placeholders.table(row.name(), bytes, row.number());
        }
        if (row.ends(".svg") && row.verdict() == Verdict.NEUTRALISE) {
            return List.of(document(row, bytes));
        }
        return row.group().equals("images")
                ? Attached.of(row.path().replaceFirst(".*/", ""), bytes, row.number())
                : List.of(Plant.file(Plant.CONTENT + "documents/" + row.path().replaceFirst(".*/", ""), bytes));
    }

    private static Plant document(Row row, byte[] bytes) {
        String kind = row.verdict() == Verdict.REJECT ? "draft" : "document";
        return Placeholders.document(kind, bytes, Skeletons.of(kind).path(row.number()), row.number());
    }

    /** Why a row is refused although its index wants it made harmless; empty for all but those that go against a promise. */
    Optional<String> otherwise(Row row) {
        return Optional.ofNullable(rules.get(row.path()))
                .filter(cells -> cells.length == 3)
                .map(cells -> cells[2]);
    }

    private String shown(Row row) {
        String[] cells = rules.getOrDefault(row.path(), new String[0]);
        return cells.length == 4 ? cells[3] : "";
    }

    private static Map<String, String[]> rules() {
        Map<String, String[]> rules = new TreeMap<>();
        Skeletons.resource("shared-rows.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .forEach(cells -> rules.put(cells[0], cells));
        return rules;
    }
}
