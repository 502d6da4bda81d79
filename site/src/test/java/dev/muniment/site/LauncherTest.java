package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the launcher builds its checkout; Maven and Java are stand-ins that say what they were asked for. */
final class LauncherTest {

    private static final Instant BUILT = Instant.parse("2026-01-02T00:00:00Z");
    private static final List<String> SOURCES = List.of(
            "pom.xml",
            "generator/pom.xml",
            "generator/src/main/A.java",
            "templates/pom.xml",
            "templates/src/a.ftlh",
            "content/organisation.yaml");

    @TempDir
    private Path folder;

    @BeforeEach
    void check_out_and_build() throws IOException {
        Files.createDirectories(folder.resolve("checkout"));
        Files.copy(Built.root().resolve("muniment"), folder.resolve("checkout/muniment"));
        for (String source : SOURCES) {
            write("checkout/" + source, "");
        }
        write("checkout/generator/target/muniment-generator-1.jar", "");
        write("checkout/generator/target/lib/a.jar", "");
        runnable("bin/mvn", "echo maven \"$@\"");
        runnable("java/bin/java", "echo java \"${@: -1}\"");
        try (Stream<Path> all = Files.walk(folder.resolve("checkout"))) {
            all.forEach(path -> stamp(path, BUILT.minusSeconds(60)));
        }
        stamp(folder.resolve("checkout/generator/target/muniment-generator-1.jar"), BUILT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build", "pack", "init"})
    void builds_nothing_while_nothing_changed(String command) throws IOException, InterruptedException {
        assertThat(launched(command).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "generator/pom.xml",
                "generator/src/main/A.java",
                "templates/pom.xml",
                "templates/src/a.ftlh"
            })
    void a_newer_source_is_built_before_any_command(String source) throws IOException, InterruptedException {
        stamp(folder.resolve("checkout").resolve(source), BUILT.plusSeconds(1));

        assertThat(launched("check").errors()).contains("muniment: building, once", "maven ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build", "pack", "new"})
    void newer_content_is_read_where_it_stands(String command) throws IOException, InterruptedException {
        stamp(folder.resolve("checkout/content/organisation.yaml"), BUILT.plusSeconds(1));

        assertThat(launched(command).errors()).isEmpty();
    }

    @Test
    void newer_content_is_packed_again_before_it_is_copied() throws IOException, InterruptedException {
        stamp(folder.resolve("checkout/content/organisation.yaml"), BUILT.plusSeconds(1));

        assertThat(launched("init").errors()).contains("muniment: building, once", "maven ");
    }

    @Test
    void a_file_that_left_the_content_is_missed_in_what_was_packed() throws IOException, InterruptedException {
        Files.delete(folder.resolve("checkout/content/organisation.yaml"));

        assertThat(launched("init").errors()).contains("muniment: building, once");
    }

    private Run launched(String command) throws IOException, InterruptedException {
        ProcessBuilder process =
                new ProcessBuilder(folder.resolve("checkout/muniment").toString(), command);
        process.environment().remove("MUNIMENT_HOME");
        process.environment().put("JAVA_HOME", folder.resolve("java").toString());
        process.environment().merge("PATH", folder.resolve("bin").toString(), (old, ours) -> ours + ":" + old);

        Run run = Run.of(process, folder);

        assertThat(run.exit()).as(run.errors()).isZero();
        assertThat(run.output()).isEqualTo("java " + command + "\n");
        return run;
    }

    private void runnable(String path, String script) throws IOException {
        write(path, "#!/usr/bin/env bash\n" + script + "\n");
        Files.setPosixFilePermissions(folder.resolve(path), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void stamp(Path path, Instant time) {
        try {
            Files.setLastModifiedTime(path, FileTime.from(time));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot date " + path, e);
        }
    }
}
