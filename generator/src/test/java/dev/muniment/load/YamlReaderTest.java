package dev.muniment.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Note;
import dev.muniment.source.Location;
import dev.muniment.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the YAML reader keeps, what it refuses, and where it says so. */
class YamlReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"5.10", "no", "012", "1e3", "1:30", "0x1F", "2026-11-24", "+1", ".5", "1_000", "TRUE"})
    void a_value_stays_the_text_that_was_written(String written) {
        YamlFile yaml = read("value: " + written + "\n");

        assertThat(yaml.diagnostics()).isEmpty();
        assertThat(value(yaml, "value")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"'',true", "null,true", "~,true", "'\"\"',false", "'\"null\"',false", "Null,false"})
    void only_a_plain_nothing_is_left_out(String written, boolean empty) {
        YamlFile yaml = read("value: " + written + "\n");

        MappingNode root = (MappingNode) yaml.root().orElseThrow();
        assertThat(root.entries().get(0).value().empty()).isEqualTo(empty);
    }

    @ParameterizedTest
    @CsvSource({
        "'a: !x 1', yaml-tag, 1, 4",
        "'a: &x 1', yaml-anchor, 1, 4",
        "'a: *x', yaml-alias, 1, 4",
        "'<<: {b: 1}', yaml-merge-key, 1, 1",
        "'? [a]\n: 1', yaml-complex-key, 1, 3",
        "'a: 1\n---\nb: 2', yaml-second-document, 2, 1",
        "'%YAML 1.1\n---\na: 1', yaml-directive, 1, 1",
        "' # c\n%TAG ! x\n---\na: 1', yaml-directive, 2, 1",
        "'a: 1\n  b: 2', yaml-syntax, 2, 4",
        "'a:\n\tb: 1', yaml-syntax, 2, 1",
        "'a: \"x\nb: 2', yaml-syntax, 1, 4",
        "'a: [1\nb: 2', yaml-syntax, 2, 2",
        "'a: \"\\u202E\"', forbidden-character, 1, 4",
        "'a: \"\\uD83D\\uDE00\"', forbidden-character, 1, 4",
    })
    void what_is_refused_is_named_at_its_place(String text, String rule, int line, int column) {
        YamlFile yaml = read(text + "\n");

        assertThat(yaml.diagnostics())
                .extracting(found -> found.rule().name(), Diagnostic::at)
                .containsExactly(tuple(rule, new Location("risks/a.yaml", line, column)));
    }

    @Test
    void a_refused_value_does_not_lose_the_others() {
        YamlFile yaml = read("a: &x 1\nb: *x\nc: !t 3\nd: 4\n");

        assertThat(rules(yaml)).containsExactly("yaml-anchor", "yaml-alias", "yaml-tag");
        assertThat(value(yaml, "a")).isEqualTo("1");
        assertThat(value(yaml, "d")).isEqualTo("4");
    }

    @Test
    void what_was_found_before_a_syntax_fault_is_still_reported() {
        YamlFile yaml = read("a: !t 1\nb: [\n");

        assertThat(rules(yaml)).containsExactly("yaml-tag", "yaml-syntax");
        assertThat(yaml.root()).isEmpty();
    }

    @Test
    void a_key_that_stands_twice_names_the_first_place_even_when_it_is_composed_otherwise() {
        YamlFile yaml = read("caf\u00E9: 1\ncafe\u0301: 2\n");

        Diagnostic found = yaml.diagnostics().get(0);
        assertThat(found.rule().name()).isEqualTo("duplicate-key");
        assertThat(found.notes()).containsExactly(new Note(new Location("risks/a.yaml", 1, 1), "first written here"));
    }

    @Test
    void columns_count_utf_16_units() {
        YamlFile yaml = read("{\uD83D\uDE00: 1, b: 2}\n");

        MappingNode root = (MappingNode) yaml.root().orElseThrow();
        assertThat(root.entries()).extracting(entry -> entry.keyAt().column()).containsExactly(2, 9);
    }

    @Test
    void some_lines_of_a_file_keep_the_places_of_the_file() {
        SourceFile file = SourceFile.of("documents/a.md", "---\nid: POL-001\nowner: *x\n---\n\n# Text\n");

        YamlFile yaml = YamlReader.read(file, 2, 3);

        assertThat(yaml.diagnostics()).extracting(Diagnostic::at).containsExactly(new Location("documents/a.md", 3, 8));
    }

    @Test
    void a_tab_between_key_and_value_separates_them() {
        YamlFile yaml = read("id:\tRSK-0001\ntext: |\n  a:\tb\ntitle:\t\tLoss\n");

        assertThat(yaml.diagnostics()).isEmpty();
        assertThat(value(yaml, "id")).isEqualTo("RSK-0001");
        assertThat(value(yaml, "text")).isEqualTo("a:\tb\n");
        assertThat(value(yaml, "title")).isEqualTo("Loss");
    }

    @Test
    void nesting_is_refused_below_the_limit_and_read_at_it() {
        YamlFile atLimit = read("[".repeat(32) + "]".repeat(32) + "\n");
        YamlFile below = read("- id: A\n- " + "[".repeat(33) + "]".repeat(33) + "\n- id: B\n");

        assertThat(atLimit.diagnostics()).isEmpty();
        assertThat(rules(below)).containsExactly("limit-exceeded");
        assertThat(((SequenceNode) below.root().orElseThrow()).items()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void nesting_without_end_is_a_diagnostic_and_no_exception(String opening) {
        YamlFile yaml = read(opening.repeat(3_000));

        assertThat(yaml.diagnostics()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "a,", "\"\uD83D\uDE00\","})
    @Timeout(60)
    void a_megabyte_of_anything_does_not_hang_the_reader(String unit) {
        String line = unit.repeat(15_000 / unit.length()) + "\n";

        YamlFile yaml = read("[" + line.repeat(60) + "]");

        assertThat(yaml.diagnostics()).hasSizeLessThanOrEqualTo(1_001);
    }

    @Test
    void ids_are_found_in_a_text_that_is_no_yaml() {
        YamlFile yaml = read("- id: RSK-0001\n  title: [\n- { id: \"RSK-0002\" }\n");

        assertThat(yaml.ids())
                .extracting(YamlFile.ScannedId::id, found -> found.at().toString())
                .containsExactly(tuple("RSK-0001", "risks/a.yaml:1:7"), tuple("RSK-0002", "risks/a.yaml:3:10"));
    }

    @Test
    void a_message_never_repeats_a_control_character() {
        YamlFile yaml = read("\"\\e[31mx\": 1\n\"\\e[31mx\": 2\n");

        assertThat(yaml.diagnostics()).extracting(Diagnostic::message).noneMatch(message -> message.contains("\u001B"));
        assertThat(rules(yaml)).contains("forbidden-character", "duplicate-key");
    }

    private static YamlFile read(String text) {
        return YamlReader.read(SourceFile.of("risks/a.yaml", text));
    }

    private static List<String> rules(YamlFile yaml) {
        return yaml.diagnostics().stream().map(found -> found.rule().name()).toList();
    }

    private static String value(YamlFile yaml, String key) {
        return ((MappingNode) yaml.root().orElseThrow())
                .entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .map(entry -> ((ScalarNode) entry.value()).text())
                        .findFirst()
                        .orElseThrow();
    }
}
