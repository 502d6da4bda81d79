package dev.muniment.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Every page but for the pointers in `id`, which differ in a title and a link alone; of these each twentieth. */
    static List<Path> pagesOfAllSorts() {
        Path pointers = site().resolve("id");
        List<Path> alike = files(pointers, ".html");
        return Stream.concat(
                        pages().stream().filter(page -> !page.startsWith(pointers)),
                        IntStream.range(0, alike.size())
                                .filter(i -> i % 20 == 0)
                                .mapToObj(alike::get))
                .toList();
    }

    /** The whole pack and its core. */
    static List<Path> pdfs() {
        return List.of(full(), core());
    }

    static Path full() {
        return made(pack().resolve("audit-pack.pdf"));
    }

    static Path core() {
        return made(target().resolve("muniment/pack-core/audit-pack-core.pdf"));
    }

    private static Path made(Path pdf) {
        if (!Files.isRegularFile(pdf)) {
            throw new AssertionError("there is no " + pdf + "; the pack was not made");
        }
        return pdf;
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
