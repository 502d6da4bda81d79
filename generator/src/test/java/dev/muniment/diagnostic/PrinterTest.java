package dev.muniment.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.source.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One report, printed in every form. */
class PrinterTest {

    private static final Location TITLE = new Location("standards/x.md", 4, 1);
    private static final Diagnostic UNKNOWN = Diagnostic.of(
                    Faults.UNKNOWN_FIELD, TITLE, "`titel` is no field of a standard; did you mean `title`?")
            .help("write `title`")
            .note(new Location("policies/y.yaml", 2, 5), "first written here");

    @Test
    void text_shows_the_place_the_line_with_a_caret_help_notes_and_a_count() {
        String text = Format.TEXT.printer(false).print(report("titel: Access control", UNKNOWN));

        assertThat(text).isEqualTo("""
                content/standards/x.md:4:1: error: `titel` is no field of a standard; did you mean `title`? [unknown-field]
                    4 | titel: Access control
                      | ^
                     = help: write `title`
                     = note: content/policies/y.yaml:2:5: first written here

                1 error, no warnings in 148 records as of 2026-11-20
                """);
    }

    @Test
    void what_a_waiver_suppresses_is_shown_with_its_reason_and_counts_no_more() {
        Diagnostic waived = UNKNOWN.waivedBy(new Waived("WVR-2026-01", "moving house"));

        String text = Format.TEXT.printer(false).print(report("", waived));

        assertThat(text).contains(": waived: `titel`", "= waived: WVR-2026-01: moving house");
        assertThat(text).endsWith("no errors, no warnings, 1 waived in 148 records as of 2026-11-20\n");
    }

    @ParameterizedTest
    @CsvSource({"'\tx: 1', 2, 1", "'漢字: 1', 3, 4", "'かな: 1', 3, 4", "'e\u0301: 1', 3, 1", "'a\u202Eb', 3, 7"})
    void the_caret_stands_under_its_character(String line, int column, int blanks) {
        String text = Format.TEXT.printer(false).print(report(line, at(column)));

        assertThat(text).contains("\n      | " + " ".repeat(blanks) + "^\n");
    }

    @Test
    void a_long_line_is_cut_on_both_sides_of_its_fault() {
        String line = "a".repeat(300) + "X" + "b".repeat(300);

        String[] lines = Format.TEXT.printer(false).print(report(line, at(301))).split("\n");

        assertThat(lines[1]).startsWith("    4 | …a").endsWith("b…").hasSizeLessThan(125);
        assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('X');
    }

    @Test
    void no_character_of_the_content_reaches_a_terminal_unseen() {
        Diagnostic nasty = Diagnostic.of(Faults.WRONG_TYPE, TITLE, "`\u001b[31m\u202Eevil\n::error::x` is no date");

        for (Format format : Format.values()) {
            String printed = format.printer(false).print(report("a\u001b]0;x\u0007b", nasty));

            assertThat(printed).doesNotContain("\u001b", "\u202E", "\u0007", "\n::error::x");
        }
        assertThat(Format.TEXT.printer(false).print(report("", nasty))).contains("\\u001b[31m\\u202eevil\\u000a");
    }

    @Test
    void colour_is_for_terminals_and_changes_no_word() {
        Report report = report("titel: Access control", UNKNOWN);

        String coloured = Format.TEXT.printer(true).print(report);

        assertThat(coloured).contains("\u001b[1;31merror:\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Format.TEXT.printer(false).print(report));
    }

    @Test
    void workflow_commands_hold_one_line_each_and_no_content_can_end_a_property() {
        Diagnostic odd = Diagnostic.of(
                Faults.DROPPED_HTML, new Location("a,line=9::b%0A.md", 4, 2), "100% `<x>`\n::set-env name=A::b");

        String printed = Format.GITHUB.printer(false).print(report("", odd));

        assertThat(printed)
                .isEqualTo("::warning file=content/a%2Cline=9%3A%3Ab%250A.md,line=4,col=2,title=dropped-html"
                        + "::100%25 `<x>`\\u000a::set-env name=A::b\n");
    }

    @Test
    void json_holds_every_diagnostic_and_the_counts() {
        String json = Format.JSON.printer(false).print(report("", UNKNOWN));

        assertThat(tokens(json))
                .containsSubsequence("asOf", "2026-11-20", "records", "148", "error", "1")
                .containsSubsequence("rule", "unknown-field", "severity", "error", "file", "content/standards/x.md")
                .containsSubsequence(
                        "line", "4", "column", "1", "help", "write `title`", "notes", "first written here");
    }

    @Test
    void sarif_names_its_rules_once_and_its_places_as_addresses() {
        Diagnostic second = Diagnostic.of(Faults.UNKNOWN_FIELD, new Location("a b/ü.md", 1, 2), "`x` is no field")
                .weighing(Severity.INFORMATION)
                .waivedBy(new Waived("WVR-2026-01", "moving house"));

        List<String> tokens = tokens(Format.SARIF.printer(false).print(report("", UNKNOWN, second)));

        assertThat(tokens)
                .containsSubsequence("version", "2.1.0", "rules", "id", "unknown-field", "results")
                .containsSubsequence("level", "error", "uri", "content/standards/x.md", "startLine", "4")
                .containsSubsequence("level", "note", "uri", "content/a%20b/%C3%BC.md", "suppressions", "external");
        assertThat(tokens.stream().filter("id"::equals)).hasSize(1);
    }

    private static Diagnostic at(int column) {
        return Diagnostic.of(Faults.WRONG_TYPE, new Location("x.yaml", 4, column), "`x` is no date");
    }

    private static Report report(String line, Diagnostic... diagnostics) {
        return new Report(List.of(diagnostics), "content", place -> Optional.of(line), 148, LocalDate.of(2026, 11, 20));
    }

    private static List<String> tokens(String json) {
        List<String> found = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue() || token == JsonToken.PROPERTY_NAME) {
                    found.add(parser.getString());
                }
            }
        }
        return found;
    }
}
