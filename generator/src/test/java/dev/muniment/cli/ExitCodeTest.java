package dev.muniment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What a caller is told: one test for each exit code, each in the order of the codes. */
class ExitCodeTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void start_from_the_least_content() {
        run("init", content(), "--minimal");
    }

    @Test
    void sound_content_is_0_and_each_result_is_on_standard_output() {
        int code = run("check", content(), "--as-of", "2026-11-20");

        assertThat(code).isZero();
        assertThat(out.toString()).endsWith("records as of 2026-11-20\n");
    }

    @Test
    void a_fault_of_the_content_is_1_and_nothing_is_published() throws IOException {
        Files.writeString(folder.resolve("content/people/more.yaml"), "id: PER-a\n");

        int checked = run("check", content(), "--as-of", "2026-11-20");
        int built = run("build", content(), "--as-of", "2026-11-20", "--output", site());

        assertThat(List.of(checked, built)).containsOnly(1);
        assertThat(Path.of(site())).doesNotExist();
    }

    @Test
    void a_wrong_command_line_is_2_and_says_what_is_meant() {
        List<Integer> codes = new ArrayList<>();

        codes.add(run());
        codes.add(run("chekc"));
        codes.add(run("check", content(), "--as-of", "tomorrow"));
        codes.add(run("new", "risc", content()));
        codes.add(run("schema", "polcy"));
        codes.add(run("explain", "two-acountable"));
        codes.add(run("init", content()));
        codes.add(run("init", content() + "/organisation.yaml"));

        assertThat(codes).containsOnly(2).hasSize(8);
        assertThat(err.toString())
                .contains(
                        "Did you mean: muniment check",
                        "`tomorrow` is no day; write it as 2026-11-20",
                        "`risc` is no kind; did you mean `risk`?",
                        "`polcy` is no kind; did you mean `policy`?",
                        "`two-acountable` is no rule; did you mean `two-accountable`?",
                        "is not empty; name an absent or empty folder",
                        "organisation.yaml` is a file; name an absent or empty folder");
    }

    @Test
    void content_beyond_a_limit_is_3_and_so_is_a_heap_that_does_not_hold_it() throws IOException {
        Files.writeString(
                folder.resolve("content/people/deep.yaml"), "id: PER-a\ntitle: " + "[".repeat(200) + "]".repeat(200));

        int deep = run("check", content(), "--as-of", "2026-11-20");
        int heap = run(failing(new OutOfMemoryError("Java heap space")), "fail");

        assertThat(List.of(deep, heap)).containsOnly(3);
        assertThat(err.toString()).contains("muniment: the content needs more memory than the ");
    }

    @Test
    void trouble_with_the_disk_is_4() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");

        int absent = run("check", folder.resolve("absent").toString());
        int inTheWay = run(
                "build",
                content(),
                "--as-of",
                "2026-11-20",
                "--output",
                folder.resolve("file/site").toString());

        assertThat(List.of(absent, inTheWay)).containsOnly(4);
        assertThat(err.toString()).contains("is no folder", "muniment: cannot write ");
    }

    @Test
    void a_fault_of_ours_is_5_with_the_trace_that_we_need() {
        int code = run(failing(new IllegalStateException("two and two are five")), "fail");

        assertThat(code).isEqualTo(5);
        assertThat(err.toString())
                .contains("muniment: two and two are five\njava.lang.IllegalStateException")
                .contains("at dev.muniment");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void the_codes_are_those_that_the_help_lists() {
        run("--help");

        for (ExitCode code : ExitCode.values()) {
            assertThat(code.code()).isEqualTo(code.ordinal());
            assertThat(out.toString()).containsPattern("[ \n]" + code.code() + " [a-z]+");
        }
    }

    private static CommandLine failing(Throwable failure) {
        return Main.commandLine().addSubcommand("fail", new Failing(failure));
    }

    /** A command that does not work. */
    @Command
    private record Failing(Throwable failure) implements Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        }
    }

    private String content() {
        return folder.resolve("content").toString();
    }

    private String site() {
        return folder.resolve("site").toString();
    }

    private int run(String... args) {
        return run(Main.commandLine(), args);
    }

    private int run(CommandLine line, String... args) {
        out.getBuffer().setLength(0);
        return Main.run(line, new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
