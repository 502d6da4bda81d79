package dev.muniment.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.model.Action;
import dev.muniment.model.Metric;
import dev.muniment.model.Person;
import dev.muniment.model.Unit;
import dev.muniment.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content in, records and faults out. */
class CorpusLoaderTest {

    private static final String UNIT = """
            id: UNT-ops
            title: Operations
            owner: ROL-ops
            status: active
            head: ROL-ops
            """;

    @Test
    void binds_a_record_with_its_defaults() {
        Loaded loaded = load("people/units.yaml", UNIT);

        assertThat(loaded.diagnostics()).isEmpty();
        Unit unit = loaded.corpus().all(Unit.class).get(0);
        assertThat(unit.inScope()).isTrue();
        assertThat(unit.at("/head").toString()).isEqualTo("people/units.yaml:5:7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.10", "no", "012", "1e3", "1:30", "0x1F", "1_000", "TRUE", "2026-02-30"})
    void text_fields_keep_what_was_written(String text) {
        Loaded loaded = load("people/people.yaml", "id: PER-a\ntitle: " + text + "\n");

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.corpus().all(Person.class).get(0).title()).isEqualTo(text);
    }

    @Test
    void reports_every_fault_of_every_file_at_its_place_and_loses_no_sound_record() {
        Loaded loaded = load(
                "people/people.yaml",
                """
                - id: PER-a
                  titel: Ada
                - id: PER-b
                  title: Bob
                  from: 2026-02-30
                  to: soon
                - id: PER-c
                  title: Cy
                """,
                "people/units.yaml",
                UNIT.replace("active", "activ")
                        .replace("head: ROL-ops", "head: UNT-x\nheadcount: -1\nparent: [UNT-y]"));

        assertThat(lines(loaded))
                .containsExactly(
                        "people/people.yaml:2:3 unknown-field `titel` is no field of a person; did you mean `title`?",
                        "people/people.yaml:5:9 impossible-date `2026-02-30` is not in the calendar",
                        "people/people.yaml:6:7 wrong-type `soon` is not a date; write it as `2027-01-31`",
                        "people/units.yaml:4:9 unknown-value `activ` is not allowed here; allowed are planned, active, retired",
                        "people/units.yaml:5:7 wrong-kind `UNT-x` is not the id of a role; ids of this kind begin with `ROL-`",
                        "people/units.yaml:6:12 out-of-range `-1` is out of range; allowed is at least 0",
                        "people/units.yaml:7:9 wrong-shape a list cannot stand in `parent`; it takes the id of a unit");
        assertThat(loaded.corpus().all(Person.class)).extracting(Person::id).containsExactly("PER-c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: PER-a\\ntitle: !!str Ada|2:8 yaml-tag
            id: PER-a\\ntitle: &x Ada|2:8 yaml-anchor
            id: PER-a\\ntitle: *x|2:8 yaml-alias
            id: PER-a\\n<<: {title: Ada}\\ntitle: Ada|2:1 yaml-merge-key
            id: PER-a\\ntitle: Ada\\ntitle: Bob|3:1 duplicate-key
            id: PER-a\\ntitle: Ada\\n---\\nid: PER-b\\ntitle: Bob|3:1 yaml-second-document
            %YAML 1.1\\n---\\nid: PER-a\\ntitle: Ada|1:1 yaml-directive
            id: PER-a\\ntitle: Ada\\n[a, b]: c|3:1 yaml-complex-key
            id: PER-a\\n\\ttitle: Ada|2:1 yaml-syntax
            id: PER-a\\ntitle: "a\\\\u202Eb"|2:8 forbidden-character
            """)
    void names_each_thing_that_the_accepted_yaml_leaves_out(String text, String expected) {
        Loaded loaded = load(
                "people/people.yaml",
                text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\"));

        assertThat(lines(loaded)).hasSize(1);
        assertThat(lines(loaded).get(0)).startsWith("people/people.yaml:" + expected + " ");
    }

    @Test
    void a_file_that_cannot_be_parsed_keeps_its_ids_so_that_references_stay_silent() {
        Loaded loaded = load("people/roles.yaml", "- id: ROL-ops\n  title: [Ops\n", "people/units.yaml", UNIT);

        assertThat(lines(loaded)).singleElement().asString().contains("yaml-syntax");
        assertThat(loaded.corpus().isBroken("ROL-ops")).isTrue();
    }

    @Test
    void two_records_with_one_id_are_reported_once_with_both_places() {
        Loaded loaded = load("people/people.yaml", "- {id: PER-a, title: Ada}\n- {id: PER-A, title: Bob}\n");

        assertThat(lines(loaded))
                .containsExactly(
                        "people/people.yaml:2:8 duplicate-id `PER-A` is taken; ids are unique, upper and lower case are one");
        assertThat(loaded.diagnostics().get(0).notes().get(0).at().toString()).isEqualTo("people/people.yaml:1:8");
    }

    @Test
    void rows_of_a_table_become_measurements_with_places() {
        Loaded loaded = load(
                "metrics/metrics.yaml",
                """
                id: MET-10
                title: Training
                owner: ROL-iso
                status: active
                type: implementation
                information_need: Is everybody trained?
                formula: completed / assigned * 100
                unit: percent
                direction: higher
                target: 95
                frequency: P1M
                data_source: Report
                """,
                "metrics/data/MET-10.csv",
                "period,numerator,denominator\n2026-09,371,409\n2026-13,1,2\n");

        assertThat(lines(loaded))
                .containsExactly(
                        "metrics/data/MET-10.csv:3:1 wrong-type `2026-13` is not a month `2026-10`, a quarter `2026-Q3` or a year `2026`");
        Metric metric = loaded.corpus().all(Metric.class).get(0);
        assertThat(metric.measurements()).hasSize(1);
        assertThat(metric.at("/measurements/0/denominator").toString()).isEqualTo("metrics/data/MET-10.csv:2:13");
    }

    @Test
    void a_key_that_java_reserves_is_bound_by_its_own_name() {
        Loaded loaded = load(
                "actions/2026.yaml",
                "- {id: ACT-2026-001, title: Do, owner: ROL-iso, status: open, type: task, for: [RSK-0001], due: 2026-12-01}\n");

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.corpus().all(Action.class).get(0).purpose())
                .extracting(Object::toString)
                .containsExactly("RSK-0001");
    }

    @Test
    void files_that_nothing_claims_are_errors_and_misplaced_records_warnings() {
        Loaded loaded = load("notes.txt", "x", "metrics/data/MET-99.csv", "period\n2026\n", "other/u.yaml", UNIT);

        assertThat(lines(loaded))
                .containsExactly(
                        "metrics/data/MET-99.csv:1:1 unclaimed-file no kind of record claims this file; its name is not the id of a record that has rows",
                        "notes.txt:1:1 unclaimed-file no kind of record claims this file; records are kept in .yaml, .md and .csv files",
                        "other/u.yaml:1:1 misplaced-file a unit belongs in `people/`");
    }

    private static Loaded load(String... pathsAndTexts) {
        return CorpusLoader.load(Stream.iterate(0, i -> i < pathsAndTexts.length, i -> i + 2)
                .map(i -> SourceFile.of(pathsAndTexts[i], pathsAndTexts[i + 1]))
                .toList());
    }

    private static List<String> lines(Loaded loaded) {
        return loaded.diagnostics().stream()
                .map(found -> found.at() + " " + found.rule().name() + " " + found.message())
                .toList();
    }
}
