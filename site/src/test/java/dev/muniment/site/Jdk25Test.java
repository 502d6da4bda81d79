package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests of the generator on the newest JDK that readers may have; the reactor has run them on its own. */
@Tag("full")
final class Jdk25Test {

    private static final Pattern PASSED = Pattern.compile("(\\d+) tests successful");

    @TempDir
    private Path folder;

    @Test
    void the_tests_of_the_generator_pass() throws IOException, InterruptedException {
        Path jdk = Jdk.home(25, "tests of the generator on JDK 25");
        ProcessBuilder process = new ProcessBuilder(
                jdk.resolve("bin/java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                "org.junit.platform.console.ConsoleLauncher",
                "execute",
                "--scan-classpath=target/test-classes",
                "--details=summary",
                "--disable-banner",
                "--disable-ansi-colors");
        process.directory(Built.root().resolve("generator").toFile());

        Run run = Run.of(process, folder);

        assertThat(run.exit()).as(run.output() + run.errors()).isZero();
        Matcher passed = PASSED.matcher(run.output());
        assertThat(passed.find()).as(run.output()).isTrue();
        assertThat(Integer.parseInt(passed.group(1))).isGreaterThan(300);
    }

    /** That of the generator's tests, and of this one what starts tests from a command line. */
    private static String classPath() throws IOException {
        String tests = Files.readString(Built.root().resolve("generator/target/test-class-path.txt"));
        Stream<String> console = Arrays.stream(
                        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(jar -> jar.contains("junit-platform-"));
        return Stream.concat(Stream.of("target/test-classes", "target/classes", tests.strip()), console)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
