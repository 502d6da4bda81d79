package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * When the launcher builds its checkout, and how it makes and keeps the archive of loaded classes; Maven and Java are
 * stand-ins that say what they were asked for.
 */
final class LauncherTest {

    private static final Instant BUILT = Instant.parse("2026-01-02T00:00:00Z");
    private static final List<String> SOURCES = List.of(
            "pom.xml",
            "generator/pom.xml",
            "generator/src/main/A.java",
            "templates/pom.xml",
            "templates/src/a.ftlh",
            "content/organisation.yaml");

    /** Writes down what it was asked for, and makes the files that Java would make. */
    private static final String JAVA = """
            here=$(dirname "$0")
            printf '%s\\n' "$@" >>"$here/asked"
            for option in "$@"; do
              case $option in
              -XX:DumpLoadedClassList=*)
                [ "${@: -1}" = --help ] && echo picocli/CommandLine >"${option#*=}" || echo dev/muniment/check/Checked >"${option#*=}" ;;
              -XX:SharedArchiveFile=*) case " $* " in *" -Xshare:dump "*) echo archive >"${option#*=}"; exit ;; esac ;;
              esac
            done
            echo java "${@: -1}"
            """;

    @TempDir
    private Path folder;

    private Optional<Path> home = Optional.empty();

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
        runnable("java/bin/java", JAVA);
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

    @Test
    void the_second_run_makes_an_archive_and_all_others_use_it() throws IOException, InterruptedException {
        Run first = launched("check");
        Run second = launched("check");
        List<String> third = asked("check");

        assertThat(first.errors()).isEmpty();
        assertThat(second.errors()).isEqualTo("muniment: preparing faster starts, once\n");
        assertThat(archives()).hasSize(1);
        assertThat(third).contains("-XX:SharedArchiveFile=" + archives().get(0)).doesNotContain("-Xshare:dump");
        assertThat(asked("explain"))
                .contains("-XX:SharedArchiveFile=" + archives().get(0));
        assertThat(asked("build")).noneMatch(option -> option.startsWith("-XX:SharedArchiveFile="));
    }

    @Test
    void a_run_that_only_gave_help_does_not_count() throws IOException, InterruptedException {
        Run help = launched("check", "--help");
        Run second = launched("check");

        assertThat(help.errors() + second.errors()).isEmpty();
        assertThat(archives()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"generator/target/muniment-generator-1.jar", "generator/target/lib/a.jar"})
    void an_archive_is_not_used_for_other_jars_and_is_made_anew(String jar) throws IOException, InterruptedException {
        launched("check");
        launched("check");
        Path old = archives().get(0);
        write("checkout/" + jar, "changed");
        stamp(folder.resolve("checkout").resolve(jar), BUILT.plusSeconds(5));

        List<String> next = asked("check");
        launched("check");

        assertThat(next).noneMatch(option -> option.startsWith("-XX:SharedArchiveFile="));
        assertThat(archives()).hasSize(1).doesNotContain(old);
    }

    @Test
    void an_archive_is_not_used_by_another_java() throws IOException, InterruptedException {
        launched("check");
        launched("check");
        runnable("java/bin/java", JAVA + "# another\n");

        assertThat(asked("check")).noneMatch(option -> option.startsWith("-XX:SharedArchiveFile="));
    }

    @Test
    void an_archive_that_cannot_be_made_is_done_without() throws IOException, InterruptedException {
        runnable("java/bin/java", JAVA.replace("echo archive >\"${option#*=}\"; exit", "exit 1"));
        launched("check");
        launched("check");

        assertThat(asked("check"))
                .noneMatch(option -> option.startsWith("-XX:SharedArchiveFile=") || option.equals("-Xshare:dump"));
    }

    @Test
    void a_folder_that_cannot_be_written_is_left_alone() throws IOException, InterruptedException {
        write("checkout/generator/target/cache", "no folder, as root may write to any");

        assertThat(launched("check").errors() + launched("check").errors()).isEmpty();
        assertThat(asked("check")).noneMatch(option -> option.startsWith("-XX:DumpLoadedClassList="));
    }

    @Test
    void an_installed_program_keeps_its_archive_where_it_is_though_its_path_has_spaces_and_umlauts()
            throws IOException, InterruptedException {
        write("Größe und Maß/lib/a b.jar", "");
        home = Optional.of(folder.resolve("Größe und Maß"));

        launched("check");
        launched("check");

        Path archive = Built.files(home.get().resolve("cache"), ".jsa").get(0);
        assertThat(asked("check")).contains("-XX:SharedArchiveFile=" + archive, home.get() + "/lib/a b.jar");
        assertThat(archives()).isEmpty();
    }

    @Test
    void heap_and_collector_follow_the_size_of_the_content() throws IOException, InterruptedException {
        write("checkout/content/large.md", "x".repeat(10 << 20));
        for (int i = 0; i < 3001; i++) {
            write("many/" + i + ".md", "");
        }

        assertThat(asked("check")).contains("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        assertThat(asked("pack").stream().filter(option -> option.startsWith("-Xmx")))
                .first()
                .satisfies(option -> assertThat(Integer.parseInt(option.replaceAll("[^0-9]", "")))
                        .isBetween(1580, 1600));
        assertThat(asked("build", folder.resolve("many").toString()))
                .contains("-Xmx512m", "-XX:+UseParallelGC", "-XX:NewRatio=4", "-XX:TieredStopAtLevel=1");
    }

    private List<Path> archives() {
        return Built.files(folder.resolve("checkout/generator/target/cache"), ".jsa");
    }

    /** What Java is asked for by one run. */
    private List<String> asked(String... arguments) throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve("java/bin/asked"));
        launched(arguments);
        return Files.readAllLines(folder.resolve("java/bin/asked"));
    }

    private Run launched(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(folder.resolve("checkout/muniment").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process =
                new ProcessBuilder(command).directory(folder.resolve("checkout").toFile());
        process.environment().remove("MUNIMENT_HOME");
        home.ifPresent(path -> process.environment().put("MUNIMENT_HOME", path.toString()));
        process.environment().put("JAVA_HOME", folder.resolve("java").toString());
        process.environment().merge("PATH", folder.resolve("bin").toString(), (old, ours) -> ours + ":" + old);

        Run run = Run.of(process, folder);

        assertThat(run.exit()).as(run.errors()).isZero();
        assertThat(run.output()).isEqualTo("java " + arguments[arguments.length - 1] + "\n");
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
