package dev.muniment.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds a JDK of another version on this machine, where packages and CI services put them. */
final class Jdk {

    private static final Path PACKAGED = Path.of("/usr/lib/jvm");

    private Jdk() {}

    /** Home of the JDK of a major version; breaks the test off when this machine has none. */
    static Path home(int major, String what) {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        Stream<Path> told = environment.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("JAVA_HOME"))
                .map(entry -> Path.of(entry.getValue()));
        return Stream.concat(told, packaged())
                .filter(home -> version(home).filter(text -> isOf(major, text)).isPresent())
                .findFirst()
                .orElseThrow(
                        () -> NotRun.because(what, "no JDK " + major + " below " + PACKAGED + " or in JAVA_HOME_*"));
    }

    private static boolean isOf(int major, String version) {
        return version.equals(String.valueOf(major)) || version.startsWith(major + ".");
    }

    private static Stream<Path> packaged() {
        if (!Files.isDirectory(PACKAGED)) {
            return Stream.empty();
        }
        try (Stream<Path> homes = Files.list(PACKAGED)) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + PACKAGED, e);
        }
    }

    private static Optional<String> version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(release).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.substring("JAVA_VERSION=".length()).replace("\"", ""))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + release, e);
        }
    }
}
