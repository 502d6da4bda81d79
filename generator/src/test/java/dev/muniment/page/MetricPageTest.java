package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.render.Assets;
import dev.muniment.render.Frame;
import dev.muniment.render.Templates;
import dev.muniment.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a metric: what it says about its chart, and figures that are written like those above them. */
class MetricPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "range, 0, 15000, 3, The axis goes below zero.",
        "range, 20000, 15000, -1, The axis goes below zero.",
        "range, 20000, 20000, 3, The axis begins at zero.",
        "lower, 20000, 25000, 3, The axis begins at zero.",
    })
    void says_where_the_axis_begins(String direction, String target, String warn, String value, String said) {
        Document page = page(direction, target, warn, value);

        assertThat(page.select("section[aria-labelledby=course] header p").text())
                .startsWith(said)
                .doesNotContain(said.contains("below") ? "begins at zero" : "below zero");
        assertThat(page.select("figure svg text").eachText().stream().anyMatch(text -> text.startsWith("-")))
                .isEqualTo(said.contains("below"));
    }

    @Test
    void every_line_of_a_limit_lies_within_the_chart() {
        Document page = page("range", "0", "15000", "8800");

        assertThat(page.select("figure svg path").eachAttr("d").stream()
                        .filter(line -> line.matches("M52 [-0-9.]+H670"))
                        .map(line -> Double.valueOf(line.replaceAll("M52 |H670", ""))))
                .hasSizeGreaterThan(3)
                .allSatisfy(y -> assertThat(y).isBetween(16.0, 308.0));
    }

    @Test
    void money_is_called_by_its_currency_everywhere_and_stays_on_one_line() {
        Document page = page("range", "0", "15000", "8800");

        assertThat(page.select("dl.facts dd").stream().map(Element::wholeText))
                .contains("8\u00a0800\u00a0EUR (2026-10)", "about 0\u00a0EUR");
        assertThat(page.select("tbody td.n").stream().map(Element::wholeText)).contains("8\u00a0800");
        assertThat(page.select("svg desc").stream().map(Element::wholeText)).contains("8\u00a0800. Target 0.");
    }

    private static Document page(String direction, String target, String warn, String value) {
        String yaml = """
                id: MET-01
                title: Spending away from plan
                owner: ROL-a
                status: active
                type: impact
                information_need: Is it so?
                formula: a - b
                unit: currency
                direction: %s
                target: %s
                warn: %s
                frequency: P1M
                data_source: Accounts
                """.formatted(direction, target, warn);
        Corpus corpus = CorpusLoader.load(List.of(
                        SourceFile.of(
                                "organisation.yaml",
                                "id: ORG\ntitle: O\ntimezone: Europe/Berlin\ncurrency: EUR\n"
                                        + "isms: {scope_statement: All, top_management: ROL-a, responsible: ROL-a}\n"),
                        SourceFile.of("metrics/metrics.yaml", yaml),
                        SourceFile.of("metrics/data/MET-01.csv", "period,value\n2026-10," + value + "\n")))
                .corpus();
        Frame frame = new Frame("O", DAY, "20 November 2026", Optional.empty(), "any", "1", List.of(), List.of());
        PageContext context = new PageContext(corpus, List.of(), DAY, Audience.AUDITOR, Optional.empty(), "1");
        return Pages.of(context)
                .filter(page -> page.path().equals("metrics/MET-01.html"))
                .map(new Templates(frame, new Assets())::render)
                .map(artifact -> Jsoup.parse(new String(artifact.bytes(), StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
    }
}
