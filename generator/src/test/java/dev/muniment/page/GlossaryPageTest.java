package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The glossary: in order, each term once, and every link led somewhere. */
class GlossaryPageTest {

    private static final Document PAGE =
            Rendered.pages(LocalDate.of(2026, 6, 30), Audience.STAFF).get("reference/glossary.html");

    @Test
    void terms_stand_in_alphabetical_order_each_once_and_with_a_meaning() {
        List<String> terms = PAGE.select("dt").eachText();

        assertThat(terms)
                .hasSizeGreaterThan(60)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(
                        (one, other) -> one.toLowerCase(Locale.ROOT).compareTo(other.toLowerCase(Locale.ROOT)));
        assertThat(PAGE.select("dd"))
                .allSatisfy(meaning ->
                        assertThat(meaning.select("p").first().text()).endsWith("."));
    }

    @Test
    void a_term_leads_to_the_reference_of_its_kind_and_to_the_term_that_it_is_not() {
        assertThat(PAGE.select("#term-waiver a").eachAttr("href"))
                .containsExactly(
                        "#term-waiver", "#term-exception", "../reference/waiver.html", "../waivers/index.html#waiver");
        assertThat(PAGE.select("a[href^=#term-]"))
                .allSatisfy(
                        link -> assertThat(PAGE.getElementById(link.attr("href").substring(1)))
                                .as(link.text())
                                .isNotNull());
    }
}
