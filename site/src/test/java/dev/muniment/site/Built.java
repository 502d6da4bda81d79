package dev.muniment.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Every page, but of folders whose pages are alike only each tenth. */
    static List<Path> pagesThinnedIn(String... folders) {
        List<Path> pages = new ArrayList<>(pages());
        for (String folder : folders) {
            List<Path> alike = files(site().resolve(folder), ".html");
            pages.removeAll(alike);
            IntStream.range(0, alike.size())
                    .filter(i -> i % 10 == 0)
                    .mapToObj(alike::get)
                    .forEach(pages::add);
        }
        return pages;
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
