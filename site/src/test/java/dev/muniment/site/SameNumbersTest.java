package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the site counts is what the pack counts: read from the pages and from the PDF, as two readers would. */
final class SameNumbersTest {

    private static String pack;

    @BeforeAll
    static void read() throws IOException {
        try (PDDocument document = Loader.loadPDF(Built.full().toFile())) {
            pack = squeezed(new ReadableText().getText(document));
        }
    }

    @Test
    void risks_by_level_and_above_the_appetite() {
        Document page = page("risks/index.html");
        List<List<String>> maps = page.select("figcaption:has(b)").stream()
                .map(caption -> numbers(caption.select("span").text()))
                .toList();
        List<String> levels = List.of(page.select("figcaption:has(b) span")
                .first()
                .text()
                .replaceAll("\\d+ ", "")
                .split(", "));

        assertThat(maps).hasSize(3);
        for (int i = 0; i < levels.size(); i++) {
            int level = i;
            said(levels.get(i).substring(0, 1).toUpperCase(Locale.ROOT)
                    + levels.get(i).substring(1)
                    + maps.stream().map(map -> map.get(level)).collect(Collectors.joining()));
        }
        said("Risks above appetite" + tally(page, "above appetite") + "of"
                + numbers(page.select(".lede").text()).get(0));
    }

    @Test
    void documents_actions_findings_and_roles() {
        List<String> documents =
                numbers(page("documents/index.html").select(".lede").text());
        Document actions = page("actions/index.html");
        Document findings = page("assurance/findings/index.html");
        Document people = page("people/index.html");
        String open = tally(actions, "open");
        String late = tally(actions, "overdue");

        said("Documents in force" + documents.get(1) + "of" + documents.get(0));
        said("Actions overdue" + late + "of" + open
                + (Integer.parseInt(open) + Integer.parseInt(tally(actions, "done or cancelled")))
                + "actions recorded in all");
        said(tally(findings, "Open") + "findings are open," + tally(findings, "past their day")
                + "of them past the day;" + open + "actions are open," + late + "of them past the day");
        said("Roles that nobody holds" + tally(people, "held by nobody") + "of" + tally(people, "roles in use"));
    }

    @Test
    void controls_by_state_of_each_statement_of_applicability() {
        List<Element> rows = page("soa/SOA-iso27001.html").select("table:contains(Controls by theme) tbody tr");

        assertThat(rows).hasSizeGreaterThan(3);
        for (Element row : rows) {
            List<String> counts = row.select("td").eachText();
            String theme = row.select("th").text().replaceFirst("^\\S+ ", "");
            int decided = Integer.parseInt(counts.get(0));
            int excluded = Integer.parseInt(counts.get(5));
            said(theme + decided + (decided - excluded) + String.join("", counts.subList(1, 6)));
        }
    }

    @Test
    void controls_in_operation_and_their_last_tests() {
        Document page = page("controls/index.html");
        int operated = Integer.parseInt(tally(page, "in operation"));
        int failed = Integer.parseInt(tally(page, "failed the last test"));
        int untested = Integer.parseInt(tally(page, "not tested within a year"));

        said(operated + "controls are in operation; found effective by a test within the last twelve months:"
                + (operated - failed - untested) + "; failed the last test:" + failed + ".");
    }

    @Test
    void what_is_overdue_today() {
        String summary = between("What is overdue", "System description");

        assertThat(matches(summary, "\\d+dayslate")).isEqualTo(tally(page("today.html"), "Overdue"));
    }

    @Test
    void exceptions_that_hold_evidence_and_what_is_recorded_of_operations() {
        Document evidence = page("evidence/index.html");

        assertThat(matches(pack, "Until\\d{4}-\\d{2}-\\d{2},\\W*Approved"))
                .isEqualTo(tally(page("exceptions/index.html"), "In force"));
        said(tally(evidence, "items") + "items; files that lie beside");
        said(page("assets/index.html").select("#at tbody tr").size() + "assets,"
                + page("suppliers/index.html").select("#st tbody tr").size() + "suppliers,"
                + page("incidents/index.html").select("tr[id^=INC-]").size() + "incidents");
    }

    @Test
    void the_newest_value_of_every_metric_and_how_many_reach_their_target() {
        Document page = page("metrics/index.html");
        List<Element> rows = page.select("#mt tbody tr");

        assertThat(rows).hasSizeGreaterThan(10);
        for (Element row : rows) {
            List<String> cells = row.select("td").eachText();
            String begin = squeezed(row.select("th").text() + cells.get(0));
            String value = squeezed(cells.get(3) + cells.get(2) + cells.get(4));
            assertThat(pack).containsPattern(Pattern.quote(begin) + ".{0,80}?" + Pattern.quote(value));
        }
        said("Metrics on target" + tally(page, "Met") + "of" + rows.size());
    }

    @Test
    void every_term_of_the_glossary_with_its_meaning() {
        List<Element> terms = page("reference/glossary.html").select(".terms dl > div");

        assertThat(terms).hasSizeGreaterThan(50);
        terms.forEach(term ->
                said(term.select("dt").text() + term.select("dd > p").first().text()));
    }

    /** The number over some words at the head of a page. */
    private static String tally(Document page, String words) {
        return page.select(".tally a").stream()
                .filter(link -> link.select("span").text().equals(words))
                .map(link -> link.select("b").text())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure says " + words + " on " + page.title()));
    }

    private static List<String> numbers(String words) {
        List<String> numbers = new ArrayList<>();
        Pattern.compile("\\d+").matcher(words).results().forEach(found -> numbers.add(found.group()));
        return numbers;
    }

    private static String matches(String text, String pattern) {
        return String.valueOf(Pattern.compile(pattern).matcher(text).results().count());
    }

    /** The last part of the pack between two headings. */
    private static String between(String from, String to) {
        int end = pack.lastIndexOf(squeezed(to));
        int start = pack.lastIndexOf(squeezed(from), end);
        return pack.substring(start, end);
    }

    private static void said(String words) {
        assertThat(pack.contains(squeezed(words))).as(words).isTrue();
    }

    private static Document page(String path) {
        try {
            return Jsoup.parse(Files.readString(Built.site().resolve(path)));
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0\u00ad\u200b]", "");
    }
}
