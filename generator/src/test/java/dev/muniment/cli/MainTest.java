package dev.muniment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as its users call it. */
class MainTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void check_shows_the_line_at_fault_and_exits_1() throws IOException {
        write("people/people.yaml", "id: PER-a\ntitel: Ada\n");

        int code = run("check", folder.toString(), "--as-of", "2026-11-20");

        assertThat(code).isEqualTo(1);
        assertThat(out())
                .contains(folder
                        + "/people/people.yaml:2:1: error: `titel` is no field of a person; did you mean `title`? [unknown-field]\n"
                        + "    2 | titel: Ada\n      | ^\n     = help: it may hold id, title, unit,")
                .endsWith("1 error, no warnings in no records as of 2026-11-20\n");
    }

    @Test
    void check_of_an_absent_folder_exits_4_and_an_unknown_option_2() {
        assertThat(run("check", folder.resolve("absent").toString())).isEqualTo(4);
        assertThat(run("check", "--no-such-option")).isEqualTo(2);
        assertThat(run("explain", "no-such-rule")).isEqualTo(2);
        assertThat(err()).contains("is no folder", "--no-such-option", "`no-such-rule` is no rule");
    }

    @Test
    void limits_are_the_operators() throws IOException {
        run("init", folder.toString(), "--minimal");

        int few = run("check", folder.toString(), "--as-of", "2026-11-20", "--limit", "files=2");
        int enough =
                run("check", folder.toString(), "--as-of", "2026-11-20", "--limit", "files=90", "--limit", "depth=4");
        int none = run("check", folder.toString(), "--limit", "files=0");
        int unknown = run("check", folder.toString(), "--limit", "patience=1");

        assertThat(List.of(few, enough, none, unknown)).containsExactly(3, 0, 2, 2);
        assertThat(out()).contains("there are more than 2 files; the rest is not read", "--limit files=N");
        assertThat(err()).contains("`files=0` is not allowed; the least is 1", "file-size", "line-length");
    }

    @Test
    void fail_on_decides_what_makes_the_exit_code_1() throws IOException {
        run("init", folder.toString(), "--minimal");
        write("elsewhere/people.yaml", "id: PER-elsewhere\ntitle: Ben\n");

        int byDefault = run("check", folder.toString(), "--as-of", "2026-11-20");
        int onWarnings = run("check", folder.toString(), "--as-of", "2026-11-20", "--fail-on", "warning");
        write("elsewhere/people.yaml", "id: PER-elsewhere\ntitel: Ben\n");
        int never = run("check", folder.toString(), "--as-of", "2026-11-20", "--fail-on", "never");

        assertThat(out()).contains("warning: ", "[misplaced-file]", "[unknown-field]");
        assertThat(List.of(byDefault, onWarnings, never)).containsExactly(0, 1, 0);
    }

    @Test
    void content_beyond_a_limit_exits_3() throws IOException {
        write("people/people.yaml", "id: PER-a\ntitle: " + "[".repeat(200) + "]".repeat(200) + "\n");

        int code = run("check", folder.toString(), "--as-of", "2026-11-20");

        assertThat(out()).contains("[limit-exceeded]");
        assertThat(code).isEqualTo(3);
    }

    @Test
    void every_command_has_help_with_an_example() {
        for (String command : List.of("check", "build", "pack", "init", "new", "explain", "schema", "completion")) {
            out.reset();

            assertThat(run(command, "--help")).isZero();

            assertThat(out()).startsWith("Usage: muniment " + command).containsPattern("Examples?:\\R  ");
        }
        assertThat(err()).isEmpty();
    }

    @Test
    void the_version_is_that_of_the_build() {
        assertThat(run("--version")).isZero();

        assertThat(out()).matches("muniment \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void every_format_is_printed_and_content_cannot_start_a_command_of_the_log() throws IOException {
        write("people/people.yaml", "id: PER-a\ntitle: A\n\"::error::x\\n::warning::y\": 1\n");

        run("check", folder.toString(), "--format", "github", "--as-of", "2026-11-20");
        assertThat(out().lines())
                .allMatch(line -> line.startsWith("::error file="))
                .hasSize(2);
        out.reset();
        run("check", folder.toString(), "--format", "sarif", "--as-of", "2026-11-20");
        assertThat(out()).startsWith("{\"$schema\"").contains("\"ruleId\":\"unknown-field\"", "\"startLine\":3");
        out.reset();
        run("check", folder.toString(), "--format", "json", "--as-of", "2026-11-20");
        assertThat(out()).startsWith("{\"asOf\":\"2026-11-20\"").contains("\"rule\":\"unknown-field\"");
    }

    @Test
    void new_adds_the_next_record_and_never_replaces_a_file() throws IOException {
        assertThat(run("new", "risk", folder.toString())).isZero();
        assertThat(run("new", "risk", folder.toString(), "--id", "RSK-1")).isZero();
        assertThat(run("new", "risk", folder.toString(), "--id", "RSK-1")).isEqualTo(2);
        assertThat(run("new", "role", folder.toString())).isEqualTo(2);

        assertThat(Files.readString(folder.resolve("risks/RSK-0001.yaml"))).contains("id: RSK-0001", "owner: ROL-iso");
        assertThat(err()).contains("ids of roles are words; name one with --id ROL-name");
    }

    @Test
    void a_kind_may_be_named_in_plural_and_in_any_case() {
        assertThat(run("new", "Risks", folder.toString())).isZero();
        assertThat(run("new", "policies", folder.toString(), "--id", "POL-9")).isZero();
        assertThat(run("schema", "risk method")).isZero();

        assertThat(folder.resolve("risks/RSK-0001.yaml")).exists();
        assertThat(folder.resolve("documents/policies/POL-9.md")).exists();
    }

    @Test
    void help_names_words_as_they_are_written() {
        run("check", "--help");

        assertThat(out()).contains("text, json, sarif, github", "error, warning, never", "pr, publish, audit");
        assertThat(err()).isEmpty();
    }

    @Test
    void what_init_writes_is_sound_and_stays_so() {
        for (String extent : List.of("--minimal", "")) {
            String content = folder.resolve("content" + extent).toString();

            run(Stream.of("init", content, extent)
                    .filter(word -> !word.isEmpty())
                    .toArray(String[]::new));

            assertThat(run("check", content, "--as-of", "2026-11-20")).as(out()).isZero();
            assertThat(run("check", content, "--as-of", "2036-11-20")).as(out()).isZero();
            assertThat(err()).contains("; next: muniment check " + content);
        }
    }

    @Test
    void help_and_schema_are_complete() {
        assertThat(run("--help")).isZero();
        assertThat(run("schema", "risk-method")).isZero();
        assertThat(run("completion")).isZero();

        assertThat(out()).contains("check", "init", "Exit codes", "\"additionalProperties\"", "complete");
    }

    @Test
    void explain_says_what_a_fault_weighs_and_rests_on_before_its_page() {
        int code = run("explain", "OVERDUE-review");

        assertThat(code).isZero();
        assertThat(out()).startsWith("""
                        # overdue-review

                        GEN-19, warning (an error in profile `audit`), class T (time), clause 7.5.2 of ISO/IEC 27001:2022

                        """).contains("## Reported");
    }

    @Test
    void explain_of_a_number_lists_its_faults_before_their_pages() {
        int code = run("explain", "gen-04");

        assertThat(code).isZero();
        assertThat(out()).startsWith("""
                        GEN-04 stands for 3 faults:

                        - bad-id, error: An id that does not have the shape of its kind.
                        - unknown-kind, error: A record whose id begins with no known prefix.
                        - duplicate-id, error: An id that two records have.

                        # bad-id

                        GEN-04, error, class S (structure), clause 7.5.2 of ISO/IEC 27001:2022

                        """).contains("\n# unknown-kind\n", "\n# duplicate-id\n");
    }

    @Test
    void what_ends_without_a_new_line_is_printed_to_its_end() {
        run("schema", "action");
        assertThat(out()).startsWith("{").endsWith("}\n");

        out.reset();
        run("explain", "two-accountable");
        assertThat(out()).startsWith("# two-accountable").endsWith("```\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(String... args) {
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
