package dev.muniment.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the reactor has built, and where it stands. */
final class Built {

    private Built() {}

    /** Root of the checkout. */
    static Path root() {
        return folder("muniment.root");
    }

    static Path content() {
        return folder("muniment.content");
    }

    static Path target() {
        return folder("muniment.target");
    }

    static Path site() {
        return target().resolve("muniment/site");
    }

    static Path pack() {
        return target().resolve("muniment/pack");
    }

    static String asOf() {
        return System.getProperty("muniment.asOf");
    }

    /** Every page of the site, in the order of the paths. */
    static List<Path> pages() {
        return files(site(), ".html");
    }

    /** Every PDF of the pack, in the order of the paths; to have none is a failure. */
    static List<Path> pdfs() {
        List<Path> pdfs = files(pack(), ".pdf");
        if (pdfs.isEmpty()) {
            throw new AssertionError("no PDF below " + pack() + "; the pack was not made");
        }
        return pdfs;
    }

    /** Every file below a folder whose name ends so, in the order of the paths; none when there is no such folder. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
    }
}
