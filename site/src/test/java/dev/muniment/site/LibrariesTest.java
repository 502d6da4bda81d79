package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is shipped, as the list of libraries, the bill of materials and the jars themselves say. */
final class LibrariesTest {

    private static final Path GENERATOR = Built.root().resolve("generator");
    private static final String OURS = "dev.muniment";

    @Test
    void the_bill_of_materials_names_every_jar_with_its_digest_and_no_other() throws Exception {
        Map<String, String> jars = new TreeMap<>();
        for (Path jar : Built.files(GENERATOR.resolve("target/lib"), ".jar")) {
            jars.put(jar.getFileName().toString(), sha256(jar));
        }

        Map<String, String> named = new TreeMap<>();
        components().forEach(component -> named.put(jar(component), digest(component)));

        assertThat(jars).hasSizeGreaterThan(40);
        assertThat(named).isEqualTo(jars);
    }

    @Test
    void the_list_of_libraries_is_that_of_the_bill_of_materials() throws IOException {
        Map<String, TreeSet<String>> rows = new TreeMap<>();
        for (JsonNode component : components()) {
            if (!text(component, "group").equals(OURS)) {
                rows.computeIfAbsent(
                                "| " + text(component, "group") + " | %s | " + text(component, "version") + " | "
                                        + licences(component) + " |",
                                row -> new TreeSet<>())
                        .add(text(component, "name"));
            }
        }
        List<String> expected = new ArrayList<>();
        rows.forEach((row, names) -> expected.add(row.formatted(String.join(", ", names))));

        List<String> listed = Files.readAllLines(GENERATOR.resolve("LIBRARIES.md")).stream()
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void what_the_lgpl_covers_is_a_jar_of_its_own_that_holds_nothing_of_ours() throws IOException {
        List<String> covered = components().stream()
                .filter(component -> licences(component).contains("GPL"))
                .map(LibrariesTest::jar)
                .toList();

        assertThat(covered).isNotEmpty().allMatch(jar -> jar.startsWith("openhtmltopdf-"));
        assertThat(covered)
                .allSatisfy(jar ->
                        assertThat(GENERATOR.resolve("target/lib/" + jar)).isRegularFile());
        assertThat(components())
                .filteredOn(component -> licences(component).matches("(?i).*\\b(A?GPL-[0-9]).*"))
                .isEmpty();
    }

    private static List<JsonNode> components() throws IOException {
        JsonNode bill = JsonMapper.shared().readTree(Files.readString(GENERATOR.resolve("target/muniment-sbom.json")));
        return StreamSupport.stream(bill.get("components").spliterator(), false)
                .sorted(Comparator.comparing(LibrariesTest::jar))
                .toList();
    }

    private static String jar(JsonNode component) {
        return text(component, "name") + "-" + text(component, "version") + ".jar";
    }

    private static String digest(JsonNode component) {
        return StreamSupport.stream(component.get("hashes").spliterator(), false)
                .filter(hash -> text(hash, "alg").equals("SHA-256"))
                .map(hash -> text(hash, "content"))
                .findFirst()
                .orElse("none");
    }

    private static String licences(JsonNode component) {
        return StreamSupport.stream(component.get("licenses").spliterator(), false)
                .map(choice -> choice.get("license"))
                .map(licence -> licence.has("id") ? text(licence, "id") : text(licence, "name"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
