package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.muniment.diagnostic.Audience;
import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.page.PageContext;
import dev.muniment.page.Pages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe has against the pages, at phone and desk width, light and dark. */
final class AccessibilityTest {

    /** Target size is WCAG 2.2 AA, and off by default. */
    private static final String RUN = """
            () => axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})
                .then(result => result.violations.map(one => one.id + ': ' + one.help + ': '
                    + one.nodes.slice(0, 3).map(node => node.target + ' ' + node.html.slice(0, 120)).join(' | ')))
            """;

    private static String axe;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "1280, LIGHT", "1280, DARK"})
    void a_page_of_each_template_and_the_largest_pages_have_no_violation(int width, ColorScheme scheme)
            throws IOException {
        Set<Path> some = new TreeSet<>(oneOfEachTemplate());
        some.addAll(largest(5));

        assertThat(violations(some, width, scheme)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "1280, DARK"})
    void what_a_search_found_has_no_violation(int width, ColorScheme scheme) {
        try (Page page = browser.window(width, scheme)) {
            page.navigate(Built.site().resolve("search.html").toUri() + "?q=access");
            assertThat(page.locator("#results > li").count()).isPositive();

            page.evaluate(axe);

            assertThat((List<?>) page.evaluate(RUN)).isEmpty();
        }
    }

    /** Each width and each scheme once; the other two pairs are tried on a page of each template. */
    @Tag("full")
    @ParameterizedTest
    @CsvSource({"360, DARK", "1280, LIGHT"})
    void no_page_has_a_violation(int width, ColorScheme scheme) {
        assertThat(violations(Built.pages(), width, scheme)).isEmpty();
    }

    private static List<String> violations(Collection<Path> files, int width, ColorScheme scheme) {
        return Browser.faults(files, width, scheme, page -> file -> {
            page.navigate(file.toUri().toString());
            page.evaluate(axe);
            return ((List<?>) page.evaluate(RUN))
                    .stream()
                            .map(violation -> Built.site().relativize(file) + ": " + violation)
                            .toList();
        });
    }

    private static Collection<Path> oneOfEachTemplate() {
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
                .forEach(page -> pages.putIfAbsent(page.template(), Built.site().resolve(page.path())));
        return pages.values();
    }

    private static List<Path> largest(int count) throws IOException {
        Map<Path, Long> sizes = new TreeMap<>();
        for (Path page : Built.pages()) {
            sizes.put(page, Files.size(page));
        }
        return sizes.keySet().stream()
                .sorted(Comparator.comparing(sizes::get).reversed())
                .limit(count)
                .toList();
    }
}
