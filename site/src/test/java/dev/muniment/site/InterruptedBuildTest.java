package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are killed at any moment, or that start at the same time, leave a whole site. */
final class InterruptedBuildTest {

    private static final List<String> DAYS = List.of("2026-11-20", "2026-12-20");

    @TempDir
    private static Path folder;

    private static final List<Map<String, byte[]>> whole = new ArrayList<>();
    private static Installed installed;
    private static Path out;

    @BeforeAll
    static void publish_each_day_once_undisturbed() throws IOException, InterruptedException {
        installed = Installed.in(folder.resolve("home"));
        out = folder.resolve("public/site");
        Run init = Run.of(installed.launcher("init", folder.resolve("content").toString(), "--minimal"), folder);
        assertThat(init.exit()).as(init.errors()).isZero();
        // Enough pages for a kill to meet a build while it writes.
        Files.writeString(
                folder.resolve("content/people/many.yaml"),
                IntStream.range(0, 80)
                        .mapToObj(i -> "- {id: PER-p" + i + ", title: Person " + i + "}\n")
                        .collect(Collectors.joining()));
        for (String day : DAYS) {
            Run build = Run.of(build(folder.resolve(day), day), folder);
            assertThat(build.exit()).as(build.output() + build.errors()).isZero();
            whole.add(files(folder.resolve(day)));
        }
        assertThat(same(whole.get(0), whole.get(1))).isFalse();
        assertThat(Run.of(build(out, DAYS.get(1)), folder).exit()).isZero();
    }

    @Tag("short")
    @Test
    void twenty_killed_builds_leave_a_whole_site_each() throws IOException, InterruptedException {
        kill(20);
    }

    @Tag("full")
    @Test
    void a_hundred_killed_builds_leave_a_whole_site_each() throws IOException, InterruptedException {
        kill(100);
    }

    @Tag("short")
    @Test
    void four_builds_at_once_leave_a_whole_site_and_name_each_other() throws IOException, InterruptedException {
        buildAtOnce(4);
    }

    @Tag("full")
    @Test
    void so_do_ten() throws IOException, InterruptedException {
        buildAtOnce(10);
    }

    private static void buildAtOnce(int times) throws IOException, InterruptedException {
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            ProcessBuilder build = build(out, DAYS.get(i % 2));
            running.add(build.redirectErrorStream(true)
                    .redirectOutput(folder.resolve(i + ".log").toFile())
                    .start());
        }
        List<String> holders = running.stream()
                .map(process -> "process " + process.pid() + " is writing it")
                .toList();

        for (int i = 0; i < running.size(); i++) {
            int exit = running.get(i).waitFor();
            String log = Files.readString(folder.resolve(i + ".log"));
            assertThat(exit).as(log).isIn(0, 4);
            assertThat(exit == 0
                            || log.contains("another process is writing it")
                            || holders.stream().anyMatch(log::contains))
                    .as(log)
                    .isTrue();
        }
        assertWhole(out);
        assertThat(beside()).isEmpty();
    }

    private static void kill(int times) throws IOException, InterruptedException {
        int duringPublication = 0;
        for (int i = 0; i < times; i++) {
            Random random = new Random(i);
            long start = System.currentTimeMillis();
            Process build = build(out, DAYS.get(i % 2)).start();
            // One in four dies anywhere, the others while they write or put right what the one before left.
            long deadline =
                    System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(i % 4 == 0 ? random.nextInt(1_500) : 60_000);
            while (build.isAlive() && !writes(start) && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(3);
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
            build.destroyForcibly().waitFor();
            duringPublication += writes(start) ? 1 : 0;

            assertWhole(Files.exists(out) ? out : folder.resolve("public/.site.old"));
            if (i % 5 == 4) {
                Run next = Run.of(build(out, DAYS.get(i % 2)), folder);
                assertThat(next.exit()).as(next.errors()).isZero();
                assertThat(same(files(out), whole.get(i % 2))).isTrue();
                assertThat(beside()).isEmpty();
            }
        }
        assertThat(duringPublication)
                .as("kills that met a build while it wrote")
                .isGreaterThan(times / 4);
    }

    /** Whether something beside the output is younger than this, in milliseconds; what has just gone is not. */
    private static boolean writes(long start) throws IOException {
        return beside().stream().anyMatch(path -> path.toFile().lastModified() > start);
    }

    private static ProcessBuilder build(Path output, String day) {
        return installed.launcher(
                "build",
                folder.resolve("content").toString(),
                "--output",
                output.toString(),
                "--as-of",
                day,
                "--fail-on",
                "never");
    }

    private static void assertWhole(Path site) throws IOException {
        Map<String, byte[]> found = files(site);
        assertThat(whole).as(site + " holds " + found.keySet()).anyMatch(one -> same(one, found));
    }

    private static List<Path> beside() throws IOException {
        try (Stream<Path> entries = Files.list(out.getParent())) {
            return entries.filter(entry -> !List.of("site", ".site.lock", ".site.seal")
                            .contains(entry.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), other.get(file.getKey())));
    }

    private static Map<String, byte[]> files(Path site) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : Built.files(site, "")) {
            files.put(site.relativize(file).toString(), Files.readAllBytes(file));
        }
        return files;
    }
}
