package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program loads: a library that a command does not need costs its start nothing. */
final class StartTest {

    private static final List<String> NOT_FOR_A_CHECK = List.of(
            "org.bouncycastle.",
            "org.apache.batik.",
            "org.apache.pdfbox.",
            "org.apache.fontbox.",
            "com.openhtmltopdf.",
            "freemarker.",
            "org.eclipse.jgit.");

    @TempDir
    private static Path home;

    private static Installed installed;

    @TempDir
    private Path folder;

    @BeforeAll
    static void install() throws IOException {
        installed = Installed.withoutArchive(home.resolve("muniment"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--as-of=2026-11-20", "--profile=pr"})
    void a_check_outside_a_repository_loads_no_library_that_prints_draws_or_knows_git(String option)
            throws IOException, InterruptedException {
        Path content = Copy.of(Built.content(), folder.resolve("content"));

        List<String> loaded = loaded("check", content.toString(), option);

        assertThat(loaded).anyMatch(line -> line.contains(" dev.muniment.check.Checked "));
        assertThat(loaded).noneMatch(line -> NOT_FOR_A_CHECK.stream().anyMatch(name -> line.contains(" " + name)));
    }

    @Test
    void a_check_of_a_named_day_does_not_ask_git_inside_a_repository_either() throws IOException, InterruptedException {
        List<String> loaded = loaded("check", Built.content().toString(), "--as-of=2026-11-20");

        assertThat(loaded).noneMatch(line -> line.contains(" org.eclipse.jgit."));
    }

    private List<String> loaded(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("loaded");
        ProcessBuilder process = installed.launcher(arguments);
        process.environment().put("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + log);

        Run run = Run.of(process, folder);

        assertThat(run.exit()).as(run.output() + run.errors()).isLessThanOrEqualTo(1);
        return Files.readAllLines(log);
    }
}
