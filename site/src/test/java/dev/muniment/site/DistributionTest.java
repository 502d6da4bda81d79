package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users unpack: it runs where it lies, holds every library as a jar of its own, and the text of every licence. */
final class DistributionTest {

    private static final Path TARGET = Built.root().resolve("generator/target");

    @TempDir
    private Path folder;

    @Test
    void it_starts_a_folder_of_content_and_checks_it_wherever_it_is_unpacked() throws Exception {
        Installed installed = Installed.in(folder.resolve("Müller & Söhne/muniment"));
        String content = folder.resolve("our isms").toString();

        Run init = Run.of(installed.launcher("init", content), folder);
        Run check = Run.of(installed.launcher("check", content, "--as-of", Built.asOf()), folder);

        assertThat(init.exit()).as(init.errors()).isZero();
        assertThat(check.exit()).as(check.output()).isZero();
        assertThat(check.output()).contains("no errors, no warnings");
    }

    @Test
    void its_libraries_are_those_of_the_build() throws IOException {
        Installed installed = Installed.in(folder.resolve("muniment"));

        List<Path> built = Stream.concat(
                        Built.files(TARGET.resolve("lib"), ".jar").stream(),
                        Built.files(TARGET, ".jar").stream()
                                .filter(jar -> jar.getParent().equals(TARGET)))
                .sorted(DistributionTest::byName)
                .toList();
        List<Path> shipped = Built.files(installed.home().resolve("lib"), "");

        assertThat(shipped)
                .extracting(Path::getFileName)
                .containsExactlyElementsOf(built.stream().map(Path::getFileName).toList());
        for (int i = 0; i < built.size(); i++) {
            assertThat(shipped.get(i)).hasSameBinaryContentAs(built.get(i));
        }
    }

    @Test
    void every_licence_that_the_list_of_libraries_names_is_there_in_words() throws IOException {
        Installed installed = Installed.in(folder.resolve("muniment"));

        TreeSet<String> named = new TreeSet<>();
        Pattern row = Pattern.compile("\\| \\S+ \\| [^|]+ \\| [^|]+ \\| ([^|]+) \\|");
        Files.readAllLines(installed.home().resolve("LIBRARIES.md")).stream()
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .map(row::matcher)
                .filter(Matcher::matches)
                .flatMap(matcher -> Stream.of(matcher.group(1).split(", ")))
                .forEach(licence -> named.add(licence.replace(' ', '-') + ".txt"));

        assertThat(named).contains("Apache-2.0.txt", "LGPL-2.1-or-later.txt");
        assertThat(Built.files(installed.home().resolve("licences"), ""))
                .allSatisfy(text -> assertThat(text).isNotEmptyFile())
                .extracting(text -> text.getFileName().toString())
                .containsExactlyElementsOf(named);
        assertThat(installed.home().resolve("LICENSE")).isNotEmptyFile();
    }

    @Test
    void every_file_has_the_time_of_the_version_and_the_launcher_alone_may_be_run() throws IOException {
        TreeSet<FileTime> times = new TreeSet<>();
        TreeSet<String> runnable = new TreeSet<>();
        try (FileSystem zip = Installed.open(Installed.distribution())) {
            for (Path file : Built.files(zip.getPath("/"), "")) {
                times.add(Files.getLastModifiedTime(file));
                if (Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_EXECUTE)) {
                    runnable.add(file.getFileName().toString());
                }
            }
        }

        assertThat(times).hasSize(1);
        assertThat(runnable).containsExactly("muniment");
    }

    private static int byName(Path one, Path other) {
        return one.getFileName().compareTo(other.getFileName());
    }
}
