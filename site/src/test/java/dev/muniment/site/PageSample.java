package dev.muniment.site;

import dev.muniment.diagnostic.Audience;
import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.page.PageContext;
import dev.muniment.page.Pages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/** A few pages that stand for all, where looking at each takes too long. */
final class PageSample {

    private static final int LARGEST = 5;
    /** Bytes of a page that axe gets over quickly. */
    private static final int SMALL = 100_000;

    /** Of so many templates one is looked at by axe in a short run. */
    private static final int EACH = 8;

    private static final Comparator<Path> BY_SIZE =
            Comparator.comparing(page -> page.toFile().length());

    private PageSample() {}

    /** The first page of each template and the five largest, in the order of the paths. */
    static List<Path> pages() {
        TreeSet<Path> pages = new TreeSet<>(oneOfEachTemplate((first, next) -> first));
        Built.pages().stream().sorted(BY_SIZE.reversed()).limit(LARGEST).forEach(pages::add);
        return List.copyOf(pages);
    }

    /** The smallest page of every eighth template, none of more than 100 KB: axe sits over each page for long. */
    static List<Path> few() {
        List<Path> pages = oneOfEachTemplate(BinaryOperator.minBy(BY_SIZE)).stream()
                .filter(page -> page.toFile().length() < SMALL)
                .toList();
        return IntStream.range(0, pages.size())
                .filter(i -> i % EACH == 0)
                .mapToObj(pages::get)
                .toList();
    }

    private static Collection<Path> oneOfEachTemplate(BinaryOperator<Path> choice) {
        Corpus corpus =
                CorpusLoader.load(ContentFolder.read(Built.content()).files()).corpus();
        PageContext context = new PageContext(
                corpus.visibleTo(Audience.AUDITOR),
                List.of(),
                LocalDate.parse(Built.asOf()),
                Audience.AUDITOR,
                Optional.empty(),
                "");
        Map<String, Path> pages = new TreeMap<>();
        Pages.of(context)
                .filter(page -> page.path().endsWith(".html"))
                .forEach(page -> pages.merge(page.template(), Built.site().resolve(page.path()), choice));
        return pages.values();
    }
}
