package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.check.Manual;
import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.render.Assets;
import dev.muniment.render.Frame;
import dev.muniment.render.Templates;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages that explain kinds and rules; they need no content. */
class ReferenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Map<String, Document> PAGES = pages();

    @Test
    void every_kind_has_a_page_with_each_of_its_fields() {
        for (Kind<?> kind : Kinds.all()) {
            Document page = PAGES.get("reference/" + kind.word() + ".html");

            assertThat(page.select("tbody th code").eachText())
                    .as(kind.name())
                    .containsAll(
                            kind.fields().stream().map(field -> field.key()).toList());
        }
    }

    @Test
    void a_field_says_what_may_stand_there_and_leads_to_the_kinds_that_it_may_name() {
        Document page = PAGES.get("reference/risk.html");

        assertThat(page.select("tr:has(th:contains(owner)) a[href$=reference/role.html]"))
                .isNotEmpty();
        assertThat(page.select("tr:has(th:contains(treatment.option))").text())
                .contains("modify, retain, avoid, share");
    }

    @Test
    void every_rule_has_a_page_and_stands_in_the_index() {
        List<String> names =
                PAGES.get("reference/rules.html").select("tbody th").eachText();

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        Manual.faults().stream().map(RuleInfo::name).toList());
        assertThat(names).allMatch(name -> PAGES.containsKey("reference/rules/" + name + ".html"));
    }

    @Test
    void a_page_of_a_rule_shows_its_examples_with_what_is_reported() {
        Document page = PAGES.get("reference/rules/overdue-action.html");

        assertThat(page.select("h2").eachText()).contains("Reported", "Not reported");
        assertThat(page.select("pre").get(0).text()).contains("ACT-2026-001").doesNotContain("# information");
        assertThat(page.select(".car").eachText())
                .containsExactly(
                        "Remark: `ACT-2026-001` was due on 2026-05-31",
                        "Remark: `ACT-2026-001` was due on 2026-06-01; until it is done, `RSK-0001` stays as high as now");
        assertThat(page.select("figcaption").get(0).text()).isEqualTo("actions/2026.yaml As of 2026-06-01");
    }

    @Test
    void an_example_without_a_file_shows_its_day_and_no_empty_frame() {
        Document page = PAGES.get("reference/rules/overdue-management-review.html");

        assertThat(page.select("figcaption").eachText()).contains("As of 2027-05-13");
        assertThat(page.select(".example pre").eachText()).allMatch(text -> text.contains("MRV-"));
    }

    @Test
    void prose_of_a_rule_is_made_into_markup() {
        Document page = PAGES.get("reference/rules/overdue-action.html");

        assertThat(page.select(".prose p").eachText()).anyMatch(text -> text.contains("under due_history."));
        assertThat(page.select(".prose p code").eachText()).contains("due_history");
    }

    private static Map<String, Document> pages() {
        Frame frame = new Frame("Ostmere", DAY, "20 November 2026", Optional.empty(), "any", "1", List.of(), List.of());
        Templates templates = new Templates(frame, new Assets());
        PageContext context = new PageContext(
                Corpus.of(List.of(), List.of(), List.of()), List.of(), DAY, Audience.AUDITOR, Optional.empty(), "1");
        Map<String, Document> pages = new TreeMap<>();
        Pages.of(context)
                .filter(page -> page.path().startsWith("reference/"))
                .map(templates::render)
                .forEach(artifact ->
                        pages.put(artifact.path(), Jsoup.parse(new String(artifact.bytes(), StandardCharsets.UTF_8))));
        return pages;
    }
}
