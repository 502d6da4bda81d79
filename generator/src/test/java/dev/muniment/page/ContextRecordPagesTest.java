package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of what surrounds the management system and of what people told: what each says on the day. */
class ContextRecordPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void an_obligation_tells_its_duties_and_every_incident_for_which_it_was_looked_at() {
        Document page = pages(
                        SourceFile.of("context/obligations.yaml", """
                        - id: OBL-001
                          title: Tell the authority
                          owner: ROL-a
                          status: active
                          type: law
                          citation: Law, part 3
                          summary: Leaks are told.
                          obligations: [{text: Tell it, deadline: PT24H}, {text: Keep a list}]
                        """),
                        SourceFile.of("incidents/INC-2026-001.md", incident(1, "OBL-001")),
                        SourceFile.of("incidents/INC-2026-002.md", incident(2, "OBL-002")))
                .get("context/obligations/OBL-001.html");

        assertThat(page.select("[aria-labelledby=duties] tbody tr").eachText())
                .containsExactly("Tell it 24 hours", "Keep a list no time limit");
        assertThat(page.select("[aria-labelledby=reports] tbody tr").eachText())
                .containsExactly("INC-2026-001 Leak 2026-10-04 09:00 2026-10-04 09:01 Late");
        assertThat(page.select("[aria-labelledby=met] dd").eachText()).containsExactly("nothing yet", "Everybody");
    }

    @Test
    void an_issue_and_a_party_say_what_matters_and_what_is_met_by_nothing() {
        Map<String, Document> pages =
                pages(SourceFile.of("context/issues.yaml", """
                        - {id: ISS-001, title: Heat, owner: ROL-a, status: active, type: external, topic: climate, description: It is hot., relevance: not-relevant, rationale: The cellar is cool}
                        """), SourceFile.of("context/interested-parties.yaml", """
                        - id: IPT-001
                          title: Town
                          owner: ROL-a
                          status: active
                          category: customer
                          requirements:
                            - {text: Water, addressed_by_isms: true, how: [OBL-001]}
                            - {text: Bills, source: Contract, addressed_by_isms: true}
                            - {text: Poems, addressed_by_isms: false}
                        """));

        assertThat(pages.get("context/issues/ISS-001.html")
                        .select("[aria-labelledby=matters] dd")
                        .eachText())
                .containsExactly("The cellar is cool", "nothing");
        assertThat(pages.get("context/issues/ISS-001.html").select(".facts dd").eachText())
                .contains("No");
        assertThat(pages.get("context/interested-parties/IPT-001.html")
                        .select("[aria-labelledby=expected] tbody tr")
                        .eachText())
                .containsExactly(
                        "Water not written Yes OBL-001", "Bills Contract Yes nothing yet", "Poems not written No none");
    }

    @Test
    void a_notice_says_what_became_of_it_or_until_when_that_is_to_be_decided() {
        Map<String, Document> pages = pages(SourceFile.of("risks/notices/2026.yaml", """
                        - {id: NTC-2026-001, title: In time, reported_on: 2026-11-13, text: I saw it., reported_by: ROL-a}
                        - {id: NTC-2026-002, title: Too late, reported_on: 2026-11-12, text: I saw it.}
                        - id: NTC-2026-003
                          title: Decided
                          reported_on: 2026-11-02
                          text: I saw it.
                          reported_by: ROL-a
                          triage: {by: PER-a, on: 2026-11-03, outcome: none, reason: It was a test}
                          feedback_given: 2026-11-04
                        """));

        assertThat(pages.get("risks/notices/NTC-2026-001.html")
                        .select("[aria-labelledby=decided] time")
                        .text())
                .isEqualTo("2026-11-20");
        assertThat(pages.get("risks/notices/NTC-2026-001.html").select("[aria-labelledby=decided] .bad"))
                .isEmpty();
        assertThat(pages.get("risks/notices/NTC-2026-001.html")
                        .select("[aria-labelledby=answer] p")
                        .text())
                .isEqualTo("Whoever told it was not answered yet.");
        assertThat(pages.get("risks/notices/NTC-2026-002.html")
                        .select("[aria-labelledby=decided] .st.bad")
                        .text())
                .isEqualTo("2026-11-19");
        assertThat(pages.get("risks/notices/NTC-2026-002.html")
                        .select("[aria-labelledby=answer] p")
                        .text())
                .contains("nobody to answer");
        Document decided = pages.get("risks/notices/NTC-2026-003.html");
        assertThat(decided.select(".facts dd").eachText()).contains("Nothing to follow up");
        assertThat(decided.select("[aria-labelledby=decided] dd").eachText())
                .containsExactly("2026-11-03, PER-a", "nothing", "It was a test");
        assertThat(decided.select("[aria-labelledby=answer] time").text()).isEqualTo("2026-11-04");
    }

    private static String incident(int number, String obligation) {
        return """
                ---
                id: INC-2026-00%d
                title: Leak
                owner: ROL-a
                status: contained
                severity: SEV2
                detected: 2026-10-01T09:00:00+02:00
                reported: 2026-10-01T09:00:00+02:00
                notifications:
                  - {obligation: %s, due: 2026-10-04T09:00:00+02:00, made_on: 2026-10-04T09:01:00+02:00}
                ---

                Water ran.
                """.formatted(number, obligation);
    }

    private static Map<String, Document> pages(SourceFile... files) {
        return Rendered.pages(DAY, Audience.AUDITOR, files);
    }
}
