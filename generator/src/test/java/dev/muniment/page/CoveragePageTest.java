package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of frameworks: what answers each requirement, and the way back. */
class CoveragePageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final SourceFile OWN = SourceFile.of("frameworks/own.yaml", """
            id: own-2026
            title: Ours
            alias: own
            version: "1"
            requirements:
              - {ref: G, title: Gates, kind: theme}
              - {ref: G.1, title: Locks, kind: control, parent: G}
              - {ref: G.2, title: Guards, kind: control, parent: G}
              - {ref: W, title: Walls, kind: theme}
              - {ref: W.1, title: Fences, kind: control, parent: W}
            """);
    private static final SourceFile CONTROLS = SourceFile.of("controls/x.yaml", """
            - id: CTL-001
              title: Look
              owner: ROL-x
              status: implemented
              description: Somebody looks.
              type: detective
              nature: manual
              frequency: P6M
              operator: ROL-x
              satisfies: ["own:G.1"]
            - id: CTL-002
              title: Idle
              owner: ROL-x
              status: implemented
              description: Somebody waits.
              type: detective
              nature: manual
              frequency: P6M
              operator: ROL-x
              satisfies: []
            """);

    @Test
    void a_requirement_stands_with_what_answers_it_and_its_group_adds_up() {
        Document page = pages(Audience.AUDITOR).get("frameworks/own-2026.html");

        assertThat(page.getElementById("G.1").text())
                .isEqualTo("G.1 Locks Answered, without proof CTL-001 none none none none");
        assertThat(page.getElementById("W.1").text()).startsWith("W.1 Fences Open");
        assertThat(page.select("tr:has(a[href=#G])").text()).isEqualTo("G Gates 2 0 1 1");
        assertThat(page.select("#qt th[scope=rowgroup]").eachText()).containsExactly("G Gates", "W Walls");
        page.select("a[data-table=qt]")
                .forEach(number -> assertThat(page.select("#qt tr[data-is]").stream()
                                .filter(row -> List.of(row.attr("data-is").split(" "))
                                        .containsAll(
                                                List.of(number.attr("data-show").split(" "))))
                                .count())
                        .as(number.attr("data-words"))
                        .isEqualTo(Long.parseLong(number.text().replaceAll("\\D.*", ""))));
    }

    @Test
    void controls_lead_back_to_their_requirements_and_those_that_serve_nothing_stand_on_the_overview_alone() {
        Map<String, Document> pages = pages(Audience.AUDITOR);

        assertThat(pages.get("frameworks/own-2026.html").select("#ct tbody tr").eachText())
                .containsExactly("CTL-001 Look ROL-x own:G.1 none none");
        assertThat(pages.get("frameworks/own-2026.html").select("#ct a[href$=#G.1]"))
                .hasSize(1);
        assertThat(pages.get("frameworks/index.html").select("#ct tbody tr").eachText())
                .containsExactly("CTL-001 Look ROL-x own:G.1 none none", "CTL-002 Idle ROL-x serves nothing none none");
    }

    @Test
    void an_edition_that_withholds_controls_says_that_its_picture_is_not_whole() {
        assertThat(pages(Audience.STAFF).get("frameworks/own-2026.html").text())
                .contains("Not the whole picture.")
                .doesNotContain("CTL-001");
        assertThat(pages(Audience.AUDITOR).get("frameworks/own-2026.html").text())
                .doesNotContain("Not the whole picture.");
    }

    @Test
    void without_a_framework_the_overview_says_so() {
        assertThat(Rendered.pages(DAY, Audience.AUDITOR)
                        .get("frameworks/index.html")
                        .text())
                .contains("No framework is kept or cited.");
    }

    private static Map<String, Document> pages(Audience audience) {
        return Rendered.pages(DAY, audience, OWN, CONTROLS);
    }
}
