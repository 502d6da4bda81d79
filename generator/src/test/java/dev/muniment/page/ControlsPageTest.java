package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The register of controls and the page of each. */
class ControlsPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final SourceFile CONTROLS = SourceFile.of("controls/x.yaml", """
            - id: CTL-001
              title: Old one
              owner: ROL-x
              status: retired
              description: Somebody looked.
              type: detective
              nature: manual
              frequency: P1M
              operator: ROL-x
              satisfies: []
            - id: CTL-002
              title: Quarterly look
              owner: ROL-x
              status: implemented
              objective: Nothing stays unseen.
              description: Somebody looks.
              type: detective
              nature: it-dependent-manual
              frequency: P3M
              operator: ROL-x
              satisfies: ["iso27001:A.5.18"]
              implements_statements: [STD-1.S01]
              evidence_expected: A list
              test: {method: inspection, last: 2025-11-19, result: effective, by: PER-x}
            """);
    private static final SourceFile EVIDENCE = SourceFile.of("evidence/index.yaml", """
            - id: EVD-2026-001
              title: List
              type: export
              system: Directory
              location: "https://example.org/list"
              sha256: 2f1a77c0e4d1b9a3c5e7f90812a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5
              collected_on: 2026-07-02
              collected_by: PER-x
              period: {from: 2026-04-01, to: 2026-06-30}
              controls: [CTL-002]
            """);

    @Test
    void a_row_shows_each_period_and_leads_to_the_evidence_of_it() {
        Element row = pages(Audience.AUDITOR).get("controls/index.html").getElementById("CTL-002");

        assertThat(row.select("td.g").eachText())
                .containsExactly(
                        "2025-Q4: missing",
                        "2026-Q1: missing",
                        "2026-Q2: collected, EVD-2026-001",
                        "2026-Q3: missing",
                        "2026-Q4: not due");
        assertThat(row.select("td.g a").attr("href")).isEqualTo("../evidence/EVD-2026-001.html");
        assertThat(row.select("td.g").eachAttr("colspan")).containsExactly("1", "3", "3", "3", "2");
        assertThat(row.text()).contains("Long ago 2025-11-19");
    }

    @Test
    void the_tally_counts_the_rows_that_it_leads_to_and_retired_controls_stand_last() {
        Document page = pages(Audience.AUDITOR).get("controls/index.html");

        assertThat(page.select("#ct tbody th").eachText()).containsExactly("CTL-002", "CTL-001");
        assertThat(page.select(".tally b").eachText()).containsExactly("1", "1", "0", "1", "1");
        assertThat(page.getElementById("CTL-002").attr("data-is")).isEqualTo("operated long-ago missing untested");
        assertThat(page.getElementById("CTL-001").attr("data-is")).isEqualTo("other never");
    }

    @Test
    void a_control_shows_what_it_left_behind_and_what_it_serves() {
        Document page = pages(Audience.AUDITOR).get("controls/CTL-002.html");

        assertThat(page.select("header.title").text()).contains("Nothing stays unseen.", "latest period missing");
        assertThat(page.select("section[aria-labelledby=evidence]").text())
                .contains("3 lack it", "Expected: A list.", "EVD-2026-001", "2026-04-01");
        assertThat(page.select("section[aria-labelledby=serves]").text()).contains("Access rights");
        assertThat(page.select("section[aria-labelledby=carries]").text()).contains("STD-1.S01");
        assertThat(page.select("section[aria-labelledby=risks]").text())
                .contains("No risk in this edition names this control.");
    }

    @Test
    void an_edition_that_withholds_evidence_does_not_call_any_missing() {
        Map<String, Document> pages = pages(Audience.IT);

        assertThat(pages.get("controls/index.html").text())
                .contains("CTL-002", "This edition does not hold evidence")
                .doesNotContain("missing");
        assertThat(pages.get("controls/CTL-002.html").text())
                .contains("This edition does not hold evidence")
                .doesNotContain("missing");
    }

    @Test
    void without_a_control_the_register_says_so() {
        assertThat(Rendered.pages(DAY, Audience.AUDITOR)
                        .get("controls/index.html")
                        .text())
                .contains("This edition holds no control as of that day.");
    }

    private static Map<String, Document> pages(Audience audience) {
        return Rendered.pages(DAY, audience, CONTROLS, EVIDENCE);
    }
}
