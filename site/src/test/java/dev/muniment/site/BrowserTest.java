package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page as a browser shows it from a folder, without a server. */
final class BrowserTest {

    private static final String HOME = Built.site().toUri().toString();
    private static final String REPORTS =
            "addEventListener('securitypolicyviolation', e => console.warn('refused by ' + e.violatedDirective + ': ' + e.blockedURI))";
    private static final String TOO_WIDE =
            "() => { const e = document.scrollingElement; return e.scrollWidth > e.clientWidth ? e.scrollWidth : 0; }";

    /** Follows every figure; says of each how many rows it leaves and how many it promises. */
    private static final String NARROWED = """
            () => Array.from(document.querySelectorAll('a[data-table]')).map(link => {
                link.click();
                const rows = Array.from(document.getElementById(link.dataset.table)
                    .querySelectorAll('tbody th[scope=row]')).filter(row => row.checkVisibility());
                const words = link.textContent.trim();
                return rows.length + ' of ' + words.split(/\\s/)[0] + ': ' + words;
            })""";

    private static Browser browser;

    @BeforeAll
    static void open() {
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
    void a_page_of_each_template_is_silent_stays_at_home_and_does_not_scroll_sideways() {
        assertThat(faults(PageSample.pages(), 360, 1280)).isEmpty();
    }

    @Tag("full")
    @Test
    void so_is_every_page_from_the_narrowest_to_the_widest_window() {
        assertThat(faults(Built.pagesThinnedIn("id"), 320, 360, 768, 1280, 1920, 2560))
                .isEmpty();
    }

    @Test
    void the_keyboard_switches_the_theme_and_the_next_page_keeps_it() {
        try (Page page = browser.window(1280, ColorScheme.LIGHT)) {
            page.navigate(HOME + "index.html");
            String before = background(page);

            tabTo(page, "[data-theme-switch]");
            page.keyboard().press("Enter");
            page.keyboard().press("Enter");
            page.navigate(HOME + "validation.html");

            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
            assertThat(page.locator("[data-theme-switch]").textContent()).contains("Dark");
            assertThat(background(page)).isNotEqualTo(before);
        }
    }

    @Test
    void the_keyboard_sorts_a_table_both_ways() {
        try (Page page = browser.window(1280, ColorScheme.LIGHT)) {
            page.navigate(HOME + "risks/index.html");
            Locator cells = page.locator("#rt tbody tr :is(td, th):first-child");

            tabTo(page, "#rt thead th:first-child .sortb");
            page.keyboard().press("Space");
            List<String> up = cells.allTextContents();
            page.keyboard().press("Space");
            List<String> down = cells.allTextContents();

            assertThat(up).hasSizeGreaterThan(2).isSorted();
            assertThat(down).isEqualTo(reversed(up));
            assertThat(page.locator("#rt thead th").first().getAttribute("aria-sort"))
                    .isEqualTo("descending");
        }
    }

    @Test
    void figures_of_many_digits_are_sorted_by_their_size() {
        try (Page page = browser.window(1280, ColorScheme.LIGHT)) {
            page.navigate(HOME + "metrics/MET-09.html");

            tabTo(page, "table[data-sort] thead th:nth-child(4) .sortb");
            page.keyboard().press("Space");

            List<String> values =
                    page.locator("table[data-sort] tbody td:nth-child(4)").allTextContents();
            assertThat(values).contains("8\u00a0800");
            assertThat(values.stream().map(value -> Integer.valueOf(value.replace("\u00a0", ""))))
                    .hasSizeGreaterThan(2)
                    .isSorted();
        }
    }

    @Test
    void the_keyboard_searches_from_any_page_narrows_by_kind_and_opens_what_was_found() {
        List<String> faults = new ArrayList<>();
        try (Page page = browser.window(1280, ColorScheme.LIGHT)) {
            page.addInitScript(REPORTS);
            listen(page, faults);
            page.navigate(HOME + "risks/index.html");

            page.keyboard().press("Control+k");
            page.keyboard().type("acces");
            page.keyboard().press("Enter");
            page.waitForURL("**/search.html?q=acces");
            int all = found(page);
            tabTo(page, "#facets input[name='kind/statement']");
            page.keyboard().press("Space");
            int fewer = found(page);
            page.keyboard().press("Control+k");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            String first = page.locator("#results h3 a").first().textContent();
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("search.html"));

            assertThat(all).isGreaterThan(fewer);
            assertThat(fewer).isPositive();
            assertThat(page.title()).startsWith(first);
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void an_id_leads_to_its_place_and_a_misspelt_word_to_what_comes_close() {
        try (Page page = browser.window(360, ColorScheme.LIGHT)) {
            page.navigate(HOME + "search.html?q=std-001.s02");
            Locator first = page.locator("#results h3 a").first();

            assertThat(first.getAttribute("href")).isEqualTo("documents/standards/STD-001.html#S02");

            page.locator("#q").fill("athentication");

            assertThat(page.locator("#hint").textContent()).contains("athentication");
            assertThat(page.locator("#results").textContent()).contains("Authentication standard");

            page.locator("#q").fill("zzzyyyxxx");

            assertThat(page.locator("#hint").textContent()).contains("zzzyyyxxx");
            assertThat(page.locator("#results").isVisible()).isFalse();
        }
    }

    @Test
    void the_keyboard_filters_a_table_and_says_how_many_rows_are_left() {
        try (Page page = browser.window(1280, ColorScheme.LIGHT)) {
            page.navigate(HOME + "risks/index.html");
            int all = page.locator("#rt tbody tr:visible").count();

            tabTo(page, "#f-rt");
            page.keyboard().type("billing");

            int left = page.locator("#rt tbody tr:visible").count();
            assertThat(left).isPositive().isLessThan(all);
            assertThat(page.locator(".tools output").first().textContent()).contains("of");
        }
    }

    @Tag("short")
    @Test
    void figures_over_a_list_narrow_it_to_as_many_rows() throws IOException {
        assertFiguresNarrow(PageSample.pages(), 30);
    }

    @Tag("full")
    @Test
    void so_does_every_figure() throws IOException {
        assertFiguresNarrow(Built.pages(), 60);
    }

    private static void assertFiguresNarrow(List<Path> files, int atLeast) throws IOException {
        List<String> faults = new ArrayList<>();
        int tried = 0;
        try (Page page = browser.window(1280, ColorScheme.LIGHT)) {
            for (Path file : files) {
                if (!Files.readString(file).contains("data-table=")) {
                    continue;
                }
                page.navigate(file.toUri().toString());
                for (Object figure : (List<?>) page.evaluate(NARROWED)) {
                    tried++;
                    if (!String.valueOf(figure).matches("(?s)(\\d+) of \\1: .*")) {
                        faults.add(figure + ": " + page.url());
                    }
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(tried).isGreaterThan(atLeast);
    }

    @Test
    void rows_are_sorted_within_their_groups_below_their_heads() {
        try (Page page = browser.window(1280, ColorScheme.LIGHT)) {
            page.navigate(HOME + "calendar.html");
            List<String> heads =
                    page.locator("#ct tr:first-child th[scope=rowgroup]").allTextContents();

            tabTo(page, "#ct thead th:nth-child(3) .sortb");
            page.keyboard().press("Space");

            assertThat(heads).hasSizeGreaterThan(5);
            assertThat(page.locator("#ct tr:first-child th[scope=rowgroup]").allTextContents())
                    .isEqualTo(heads);
            assertThat(page.locator("#ct tbody").all())
                    .allSatisfy(group -> assertThat(
                                    group.locator("tr > :nth-child(3)").allTextContents())
                            .isSorted());
        }
    }

    private static int found(Page page) {
        return Integer.parseInt(page.locator("#found").textContent().replaceAll("\\D", ""));
    }

    /** What is wrong with pages, each opened in a window of the first width that then takes the others. */
    private static List<String> faults(List<Path> files, int... widths) {
        return Browser.faults(files, widths[0], ColorScheme.LIGHT, page -> {
            List<String> faults = new ArrayList<>();
            page.addInitScript(REPORTS);
            listen(page, faults);
            return file -> {
                faults.clear();
                page.setViewportSize(widths[0], Browser.HEIGHT);
                page.navigate(file.toUri().toString());
                IntStream.of(widths).forEach(width -> measure(page, width, faults));
                return List.copyOf(faults);
            };
        });
    }

    private static void measure(Page page, int width, List<String> faults) {
        page.setViewportSize(width, Browser.HEIGHT);
        Object wide = page.evaluate(TOO_WIDE);
        if (!wide.equals(0)) {
            faults.add("scrolls sideways at " + width + " px, needs " + wide + ": " + page.url());
        }
    }

    private static void listen(Page page, List<String> faults) {
        page.onConsoleMessage(message -> faults.add("console: " + message.text() + ": " + page.url()));
        page.onPageError(error -> faults.add("script: " + error + ": " + page.url()));
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message() + ": " + page.url());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(HOME)) {
                faults.add("asks for " + request.url() + ": " + page.url());
            }
        });
        page.onRequestFailed(request -> faults.add("cannot get " + request.url() + ": " + page.url()));
    }

    /** Presses the tabulator until the wanted element has the focus, as often as there are elements at most. */
    private static void tabTo(Page page, String wanted) {
        int most = page.locator("a, button, input, summary, [tabindex]").count() + 1;
        for (int i = 0; i < most; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate("wanted => document.activeElement.matches(wanted)", wanted)
                    .equals(true)) {
                return;
            }
        }
        throw new AssertionError("the tabulator never reaches " + wanted);
    }

    private static String background(Page page) {
        return (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor"
                + " + getComputedStyle(document.documentElement).backgroundColor");
    }

    private static List<String> reversed(List<String> list) {
        List<String> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
