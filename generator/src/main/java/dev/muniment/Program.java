package dev.muniment;

import dev.muniment.model.Sha256;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Which build of Muniment this is. */
final class Program {

    private static final String DIGEST = Sha256.of(String.join("\n", files())).hex();

    private Program() {}

    /** A digest of places, sizes and times of the program's own files and libraries, which no other build has. */
    static String digest() {
        return DIGEST;
    }

    private static List<String> files() {
        List<String> files = new ArrayList<>();
        places().forEach(place -> {
            try (Stream<Path> walk = Files.walk(place)) {
                for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                    files.add(file + " " + Files.size(file) + " "
                            + Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the program's own " + place, e);
            }
        });
        return files;
    }

    /** The class path; that of its own class loader where a build tool has loaded the program. */
    private static Stream<Path> places() {
        if (Program.class.getClassLoader() instanceof URLClassLoader own) {
            return Stream.of(own.getURLs()).map(Program::place);
        }
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(Files::exists);
    }

    private static Path place(URL address) {
        try {
            return Path.of(address.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(address + " is no address of a file", e);
        }
    }
}
