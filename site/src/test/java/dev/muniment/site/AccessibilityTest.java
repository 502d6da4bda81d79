package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe has against the pages, at phone and desk width, light and dark. */
final class AccessibilityTest {

    private static final Look PHONE_LIGHT = new Look(360, ColorScheme.LIGHT);
    private static final Look PHONE_DARK = new Look(360, ColorScheme.DARK);
    private static final Look DESK_LIGHT = new Look(1280, ColorScheme.LIGHT);
    private static final Look DESK_DARK = new Look(1280, ColorScheme.DARK);

    private static final String BY_LOOK =
            "'color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'";

    /** Everything; target size is WCAG 2.2 AA, and off by default. */
    private static final String WHOLE =
            "document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}";

    /** What neither width nor colours can break. */
    private static final String STRUCTURE = "document, {resultTypes: ['violations'], rules: Object.fromEntries(["
            + BY_LOOK + "].map(rule => [rule, {enabled: false}]))}";

    private static final String RULES_BY_LOOK = ", {resultTypes: ['violations'], runOnly: [" + BY_LOOK + "]}";

    /** What they can. */
    private static final String LOOK = "document" + RULES_BY_LOOK;

    /** The same, in what a page has for itself alone. */
    private static final String LOOK_OF_MAIN = "{include: ['main']}" + RULES_BY_LOOK;

    /** Each width and each scheme once. */
    private static final Pass[] BOTH_WIDTHS_AND_SCHEMES = {
        new Pass(PHONE_DARK, STRUCTURE), new Pass(PHONE_DARK, LOOK_OF_MAIN), new Pass(DESK_LIGHT, LOOK_OF_MAIN)
    };

    private static final String RUN = """
            () => axe.run(%s)
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

    @Tag("short")
    @Test
    void a_page_of_every_eighth_template_has_no_violation() {
        assertThat(violations(PageSample.few(), BOTH_WIDTHS_AND_SCHEMES)).isEmpty();
    }

    @Tag("full")
    @Test
    void nor_have_a_page_of_each_and_the_largest_at_any_look() {
        assertThat(violations(
                        PageSample.pages(),
                        new Pass(PHONE_LIGHT, WHOLE),
                        new Pass(PHONE_DARK, LOOK),
                        new Pass(DESK_LIGHT, LOOK),
                        new Pass(DESK_DARK, WHOLE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "1280, DARK"})
    void what_a_search_found_has_no_violation(int width, ColorScheme scheme) {
        try (Page page = browser.window(width, scheme)) {
            page.navigate(Built.site().resolve("search.html").toUri() + "?q=access");
            assertThat(page.locator("#results > li").count()).isPositive();

            page.evaluate(axe);

            assertThat((List<?>) page.evaluate(RUN.formatted(WHOLE))).isEmpty();
        }
    }

    /** Pointers differ in a title and a link, pages of rules in their words. */
    @Tag("full")
    @Test
    void no_page_has_a_violation() {
        assertThat(violations(Built.pagesThinnedIn("id", "reference/rules"), BOTH_WIDTHS_AND_SCHEMES))
                .isEmpty();
    }

    private static List<String> violations(Collection<Path> files, Pass... passes) {
        Look first = passes[0].look();
        return Browser.faults(files, first.width(), first.scheme(), page -> file -> {
            first.take(page);
            page.navigate(file.toUri().toString());
            page.evaluate(axe);
            List<String> found = new ArrayList<>();
            for (Pass pass : passes) {
                pass.look().take(page);
                for (Object violation : (List<?>) page.evaluate(RUN.formatted(pass.rules()))) {
                    found.add(Built.site().relativize(file) + ", " + pass.look() + ": " + violation);
                }
            }
            return found;
        });
    }

    /** How a reader sees a page; without motion, since a colour on its way to another is neither. */
    private record Look(int width, ColorScheme scheme) {

        void take(Page page) {
            page.setViewportSize(width, Browser.HEIGHT);
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        }
    }

    /** One look at an open page with some of the rules. */
    private record Pass(Look look, String rules) {}
}
