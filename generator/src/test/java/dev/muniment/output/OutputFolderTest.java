package dev.muniment.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    private static final List<Artifact> OLD = List.of(
            Artifact.of("index.html", "old"), Artifact.of("a/same.html", "same"), Artifact.of("a/gone.html", "gone"));
    private static final List<Artifact> NEW = List.of(
            Artifact.of("index.html", "new"), Artifact.of("a/same.html", "same"), Artifact.of("b/come.html", "come"));
    private static final Map<String, String> OLD_FILES =
            Map.of("index.html", "old", "a/same.html", "same", "a/gone.html", "gone");
    private static final Map<String, String> NEW_FILES =
            Map.of("index.html", "new", "a/same.html", "same", "b/come.html", "come");

    @TempDir
    private Path temporary;

    private Path site;

    @BeforeEach
    void publish_the_old_output() {
        site = temporary.resolve("public/Größe und Maß");
        publish(OLD, FailingDisk.sound());
    }

    @Test
    void a_new_output_takes_the_place_of_the_old_and_nothing_is_left_beside_it() throws IOException {
        publish(NEW, FailingDisk.sound());

        assertThat(files(site)).isEqualTo(NEW_FILES);
        assertThat(site.getParent()).isDirectoryNotContaining(this::left);
    }

    @Test
    void a_file_that_did_not_change_keeps_its_age() throws IOException {
        FileTime long_ago = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(site.resolve("a/same.html"), long_ago);
        Files.setLastModifiedTime(site.resolve("index.html"), long_ago);

        publish(NEW, FailingDisk.sound());

        assertThat(Files.getLastModifiedTime(site.resolve("a/same.html"))).isEqualTo(long_ago);
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isGreaterThan(long_ago);
    }

    @Test
    void an_equal_output_is_not_written_again() {
        FailingDisk disk = FailingDisk.sound();

        publish(OLD, disk);

        assertThat(disk.operations()).isZero();
    }

    @Test
    void what_somebody_changed_in_the_output_is_put_right() throws IOException {
        Files.writeString(site.resolve("a/same.html"), "SAME");
        Files.writeString(site.resolve("a/more.html"), "more");

        publish(OLD, FailingDisk.sound());

        assertThat(files(site)).isEqualTo(OLD_FILES);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whichever_operation_fails_the_old_output_or_the_new_is_there_whole(boolean dies) throws IOException {
        int all = operations();
        assertThat(all).isGreaterThan(10);
        for (int failing = 1; failing <= all; failing++) {
            FailingDisk disk = new FailingDisk(failing, dies);

            assertThatThrownBy(() -> publish(NEW, disk))
                    .as("operation " + failing)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("cannot write " + site + ": " + site.getParent())
                    .hasMessageContaining(": No space left on device; what was published before is kept");
            if (!dies) {
                assertThat(files(site)).as("operation " + failing).isIn(OLD_FILES, NEW_FILES);
            }
            new OutputFolder(site, temporary.resolve("content")).recover();
            assertThat(files(site)).as("recovered from " + failing).isIn(OLD_FILES, NEW_FILES);

            publish(OLD, FailingDisk.sound());
            assertThat(files(site)).isEqualTo(OLD_FILES);
            assertThat(site.getParent()).isDirectoryNotContaining(this::left);
        }
    }

    @Test
    void a_run_that_dies_between_the_two_moves_leaves_the_old_output_to_the_next_run() throws IOException {
        Files.move(site, site.resolveSibling(".Größe und Maß.old"));

        new OutputFolder(site, temporary.resolve("content")).recover();

        assertThat(files(site)).isEqualTo(OLD_FILES);
    }

    @Test
    void a_second_run_is_refused_with_the_process_that_writes() throws IOException {
        Lock lock = Lock.on(site.resolveSibling(".Größe und Maß.lock"));

        assertThatThrownBy(() -> publish(NEW, FailingDisk.sound()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid()
                        + " is writing it; what was published before is kept");
        assertThat(files(site)).isEqualTo(OLD_FILES);

        assertThatThrownBy(() -> publish(NEW, FailingDisk.sound())).hasMessageContaining("is writing it");
        lock.close();
        publish(NEW, FailingDisk.sound());
        assertThat(files(site)).isEqualTo(NEW_FILES);
        assertThat(site.resolveSibling(".Größe und Maß.lock")).isEmptyFile();
    }

    @Test
    void the_lock_of_a_dead_process_is_taken_over() throws IOException {
        Files.writeString(site.resolveSibling(".Größe und Maß.lock"), "999999999");

        publish(NEW, FailingDisk.sound());

        assertThat(files(site)).isEqualTo(NEW_FILES);
        assertThat(site.getParent()).isDirectoryNotContaining(this::left);
    }

    @Test
    void a_folder_that_somebody_would_miss_is_refused() throws IOException {
        Path content = Files.createDirectories(temporary.resolve("work/content"));
        Files.createDirectories(temporary.resolve("work/.git/site"));
        Files.createDirectories(temporary.resolve("foreign/sub"));
        Files.writeString(temporary.resolve("file"), "");
        Files.createSymbolicLink(temporary.resolve("link"), site);
        Files.createSymbolicLink(temporary.resolve("way"), temporary.resolve("work"));
        publishTo(temporary.resolve("tree"), content);
        Files.createDirectory(temporary.resolve("tree/.git"));

        Map<Path, String> refused = new TreeMap<>(Map.of(
                Path.of("/"),
                "is the root of the file system",
                Path.of(System.getProperty("user.home")),
                "holds your home",
                content,
                "holds the content",
                temporary.resolve("work"),
                "holds the content",
                temporary.resolve("way/content"),
                "holds the content",
                temporary.resolve("work/.git/site"),
                "belongs to git",
                temporary.resolve("foreign"),
                "holds files that Muniment did not write",
                temporary.resolve("file"),
                "is no folder",
                temporary.resolve("link"),
                "is no folder",
                temporary.resolve("tree"),
                "is a working tree of git"));

        refused.forEach((folder, reason) -> assertThatThrownBy(() -> publishTo(folder, content))
                .as(folder.toString())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .hasMessageEndingWith("; name an absent or empty folder, or an earlier output"));
        assertThat(files(site)).isEqualTo(OLD_FILES);
    }

    @Test
    void an_output_never_leaves_its_folder() {
        assertThatThrownBy(() -> publish(List.of(Artifact.of("../x", "x")), FailingDisk.sound()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("`../x` leaves the output");
    }

    @Test
    void an_output_as_it_was_made_is_known_by_what_it_was_made_of() throws IOException {
        assertThat(noteOn(OLD)).contains("3 files");
        assertThat(noteOn(NEW)).isEmpty();

        publish(NEW, FailingDisk.sound());
        assertThat(noteOn(OLD)).isEmpty();
        assertThat(noteOn(NEW)).contains("3 files");

        Path file = site.resolve("index.html");
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, "NEW");
        Files.setLastModifiedTime(file, FileTime.from(before.toInstant().plusNanos(1_000_000)));
        assertThat(noteOn(NEW)).as("another time").isEmpty();
        Files.setLastModifiedTime(file, before);
        assertThat(noteOn(NEW)).contains("3 files");
        Files.writeString(file, "longer");
        Files.setLastModifiedTime(file, before);
        assertThat(noteOn(NEW)).as("another size").isEmpty();
        publish(NEW, FailingDisk.sound());
        Files.writeString(site.resolve("more.html"), "");
        assertThat(noteOn(NEW)).as("a file more").isEmpty();
        Files.delete(site.resolve("more.html"));
        assertThat(noteOn(NEW)).contains("3 files");
        Files.delete(file);
        assertThat(noteOn(NEW)).as("a file less").isEmpty();
    }

    @Test
    void an_output_beside_which_a_killed_run_left_something_is_made_again_and_that_is_cleared() throws IOException {
        for (String left : List.of(".staging", ".old", ".gone", ".seal.new")) {
            Path leftover = site.resolveSibling(".Größe und Maß" + left);
            Files.createDirectory(leftover);
            assertThat(noteOn(OLD)).as(left).isEmpty();

            publish(OLD, FailingDisk.sound());

            assertThat(leftover).doesNotExist();
            assertThat(noteOn(OLD)).as(left).isPresent();
        }
    }

    @Test
    void a_seal_that_is_damaged_or_gone_counts_for_nothing_and_comes_again() throws IOException {
        Path seal = site.resolveSibling(".Größe und Maß.seal");
        byte[] whole = Files.readAllBytes(seal);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x55;
            Files.write(seal, damaged);
            assertThat(noteOn(OLD)).as("byte " + i).isEmpty();
            Files.write(seal, Arrays.copyOf(whole, i));
            assertThat(noteOn(OLD)).as("cut off at " + i).isEmpty();
        }
        Files.delete(seal);
        assertThat(noteOn(OLD)).isEmpty();

        publish(OLD, FailingDisk.sound());

        assertThat(noteOn(OLD)).contains("3 files");
        assertThat(seal).hasBinaryContent(whole);
    }

    private Optional<String> noteOn(List<Artifact> artifacts) {
        return new OutputFolder(site, temporary.resolve("content"))
                .noteOn(digest(artifacts))
                .map(note -> new String(note, StandardCharsets.UTF_8));
    }

    private static String digest(List<Artifact> artifacts) {
        return artifacts == OLD ? "old" : "new";
    }

    private static byte[] note(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether something was left beside the output; the files of the lock and of the seal stay. */
    private boolean left(Path other) {
        return !other.equals(site)
                && !other.toString().endsWith(".lock")
                && !other.toString().endsWith(".seal");
    }

    private int operations() {
        FailingDisk dry = FailingDisk.sound();
        publish(NEW, dry);
        publish(OLD, FailingDisk.sound());
        return dry.operations();
    }

    private void publish(List<Artifact> artifacts, Disk disk) {
        new OutputFolder(site, temporary.resolve("content"), disk)
                .publish(artifacts::forEach, digest(artifacts), files -> note(files + " files"));
    }

    private static void publishTo(Path folder, Path content) {
        new OutputFolder(folder, content).publish(NEW::forEach, digest(NEW), files -> note(""));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith(Target.MARK))
                    .forEach(paths::add);
        }
        Map<String, String> files = new TreeMap<>();
        for (Path path : paths) {
            files.put(folder.relativize(path).toString(), Files.readString(path));
        }
        return files;
    }
}
