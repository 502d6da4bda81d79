package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content that needs more time, memory or depth than it is given ends the process with one line, and nothing else changes. */
final class LimitTest {

    @TempDir
    private Path folder;

    private Installed installed;

    @BeforeEach
    void install_with_the_example() throws IOException, InterruptedException {
        installed = Installed.withoutArchive(folder.resolve("home"));
        assertThat(run("init", content()).exit()).isZero();
    }

    @Test
    void a_pack_that_takes_too_long_leaves_the_one_before() throws IOException, InterruptedException {
        Path pack = folder.resolve("pack/audit-pack.pdf");
        Files.createDirectories(folder.resolve("pack"));
        String least = folder.resolve("least").toString();
        assertThat(run("init", least, "--minimal").exit()).isZero();
        Run first = run("pack", least, "--as-of", "2026-11-20", "--volume", "core", "--output", output());
        assertThat(first.exit()).as(first.errors()).isIn(0, 1);
        byte[] before = Files.readAllBytes(folder.resolve("pack/audit-pack-core.pdf"));

        Run slow = run("pack", content(), "--as-of", "2026-12-20", "--output", output(), "--max-seconds", "1");

        assertThat(slow.exit()).isEqualTo(3);
        assertThat(slow.errors().lines()).singleElement().asString().startsWith("muniment: stopped after 1 s, w");
        assertThat(pack).doesNotExist();
        assertThat(Files.readAllBytes(folder.resolve("pack/audit-pack-core.pdf")))
                .isEqualTo(before);
    }

    @Test
    void a_heap_that_does_not_hold_the_content_is_told_in_one_line() throws IOException, InterruptedException {
        ProcessBuilder process = installed.launcher("check", content(), "--as-of", "2026-11-20");
        process.environment().put("MUNIMENT_HEAP", "12");

        Run run = Run.of(process, folder);

        assertThat(run.exit()).as(run.errors()).isEqualTo(3);
        assertThat(run.errors())
                .startsWith("muniment: the content needs more memory than the ")
                .endsWith(" MB that there are; split it, or give more with MUNIMENT_HEAP=MEGABYTES\n")
                .hasLineCount(1);
        assertThat(run.output()).isEmpty();
    }

    private String content() {
        return folder.resolve("content").toString();
    }

    private String output() {
        return folder.resolve("pack").toString();
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        return Run.of(installed.launcher(all.toArray(String[]::new)), folder);
    }
}
