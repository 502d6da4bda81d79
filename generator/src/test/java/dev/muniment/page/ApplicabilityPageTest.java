package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of a statement of applicability, and the index of all of them. */
class ApplicabilityPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final SourceFile OWN = SourceFile.of("frameworks/own.yaml", """
            id: own-2026
            title: Ours
            version: "1"
            requirements:
              - {ref: G, title: Gates, kind: theme}
              - {ref: G.1, title: Locks, kind: control, parent: G}
              - {ref: G.2, title: Guards, kind: control, parent: G}
              - {ref: W, title: Walls, kind: theme}
              - {ref: W.1, title: Fences, kind: control, parent: W}
            """);
    private static final SourceFile STATEMENT = SourceFile.of("soa/x.yaml", """
            id: SOA-x
            title: Statement
            owner: ROL-x
            status: effective
            framework: own-2026
            version: "1.4"
            entries:
              - control: G.2
                applicable: false
                justification: The site has one gate, and it is walled up.
                status: not-applicable
                owner: ROL-x
              - control: G.1
                applicable: true
                reasons: [risk]
                justification: Whoever has a key gets in.
                status: implemented
                implemented_by: [POL-1.S01, CTL-001]
                last_verified: 2026-05-04
              - {control: "own:CTL-001", applicable: true, justification: Ours., status: partial, owner: ROL-x}
            """);

    @Test
    void decisions_stand_by_theme_in_the_order_of_the_framework_and_those_beyond_it_last() {
        Document page = pages(OWN, STATEMENT).get("soa/SOA-x.html");

        assertThat(page.select("#st th[scope=rowgroup]").eachText())
                .containsExactly("G Gates 2 controls", "W Walls 1 control", "Beyond the framework 1 control");
        assertThat(page.select("#st th[scope=row]").eachText()).containsExactly("G.1", "G.2", "W.1", "own:CTL-001");
        assertThat(page.getElementById("W.1").text()).contains("Fences", "Nobody has decided on it");
    }

    @Test
    void a_decision_shows_its_reason_and_what_it_lacks() {
        Element row = pages(OWN, STATEMENT).get("soa/SOA-x.html").getElementById("G.1");

        assertThat(row.text())
                .contains("Whoever has a key gets in.", "Implemented", "POL-1.S01", "verified 2026-05-04")
                .contains("no owner", "no risk cites it");
    }

    @Test
    void the_summary_counts_what_the_list_holds() {
        Document page = pages(OWN, STATEMENT).get("soa/SOA-x.html");

        assertThat(page.select("#themes").parents().select("tbody tr").first().text())
                .isEqualTo("G Gates 2 1 0 0 0 1 0");
        assertThat(page.select("tfoot").text()).isEqualTo("All 4 1 1 0 0 1 1");
        page.select("a[data-show]")
                .forEach(number -> assertThat(page.select("#st tr[data-is]").stream()
                                .filter(row ->
                                        row.attr("data-is").matches(".*\\b" + number.attr("data-show") + "\\b.*"))
                                .count())
                        .as(number.attr("data-words"))
                        .isEqualTo(Long.parseLong(number.text().replaceAll("\\D.*", ""))));
    }

    @Test
    void excluded_controls_stand_once_more_with_their_reason() {
        Document page = pages(OWN, STATEMENT).get("soa/SOA-x.html");

        assertThat(page.select("section[aria-labelledby=excluded] li").eachText())
                .containsExactly("G.2 Guards The site has one gate, and it is walled up.");
    }

    @Test
    void a_control_that_is_decided_on_twice_has_one_anchor() {
        Document page = pages(OWN, SourceFile.of("soa/x.yaml", """
                id: SOA-x
                title: Statement
                owner: ROL-x
                status: draft
                framework: own-2026
                version: "1"
                entries:
                  - {control: G.1, applicable: true, justification: One., status: planned}
                  - {control: G.1, applicable: true, justification: Two., status: planned}
                """)).get("soa/SOA-x.html");

        assertThat(page.select("[id=G.1]")).hasSize(1);
        assertThat(page.select("#st").text()).contains("One.", "Two.");
    }

    @Test
    void the_index_sums_up_each_statement_and_says_when_there_is_none() {
        assertThat(pages(OWN, STATEMENT).get("soa/index.html").text())
                .contains("1 statement of applicability.", "4 controls", "1 excluded", "2 decisions lack something");
        assertThat(pages(OWN).get("soa/index.html").text())
                .contains("This edition holds no statement of applicability.");
    }

    private static Map<String, Document> pages(SourceFile... files) {
        return Rendered.pages(DAY, Audience.AUDITOR, files);
    }
}
