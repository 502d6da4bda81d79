package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages that gather what many records say: calendar, treatment, matrix, statements, programme, reviews, holdings. */
class OverviewPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void the_calendar_leads_from_each_number_to_its_list() {
        Document page = pages(SourceFile.of("actions/2026.yaml", """
                        - {id: ACT-2026-001, title: Old, owner: ROL-a, status: open, type: task, due: 2026-11-01}
                        - {id: ACT-2026-002, title: New, owner: ROL-a, status: open, type: task, due: 2026-12-24}
                        """)).get("calendar.html");

        assertThat(page.select("#overdue tr[data-is]").eachText())
                .singleElement()
                .asString()
                .contains("Old");
        assertThat(page.select("#m-2026-12 tr[data-is]").eachAttr("data-is")).containsExactly("action ROL-a");
        assertThat(page.select("table.bars a[href=#m-2026-12]").text()).isEqualTo("1");
        assertThat(page.select("table.bars tbody tr")).hasSize(14);
    }

    @Test
    void the_treatment_plan_says_what_nobody_answers_and_how_far_actions_are() {
        Map<String, Document> pages =
                pages(SourceFile.of("risks/RSK-0001.yaml", """
                        id: RSK-0001
                        title: Fire
                        owner: ROL-a
                        status: treating
                        statement: {cause: A spark, event: sets fire, consequence: all burns}
                        identified_on: 2026-01-01
                        inherent: {likelihood: 5, impact: 5}
                        current: {likelihood: 4, impact: 4}
                        treatment: {option: modify, rationale: It pays}
                        acceptance: {by: PER-a, role: ROL-a, date: 2026-01-10, level_accepted: high, justification: Too dear, expires: 2026-06-30}
                        """), SourceFile.of("actions/2026.yaml", """
                        - {id: ACT-2026-001, title: Buy, owner: ROL-a, status: done, type: treatment, for: [RSK-0001], due: 2026-11-01, done_on: 2026-10-30}
                        - {id: ACT-2026-002, title: Build, owner: ROL-a, status: open, type: treatment, for: [RSK-0001], due: 2026-11-01}
                        """));

        assertThat(pages.get("risks/treatment.html").select("#RSK-0001").text())
                .contains("1 of 2 done")
                .contains("Modify");
        assertThat(pages.get("risks/treatment.html").select(".ledger .st.bad").text())
                .contains("19 days late");
        assertThat(pages.get("risks/acceptances.html").select("#et tbody tr").text())
                .contains("Too dear")
                .contains("143 days late");
        assertThat(pages.get("risks/index.html").select("#movement").text()).isNotEmpty();
    }

    @Test
    void the_matrix_can_be_chosen_by_area_and_level_and_names_roles_for_narrow_screens() {
        Document page = pages(SourceFile.of("responsibilities/a.yaml", """
                        - {id: RSP-01, title: Do it, status: active, group: Area, level: tactical, cadence: P1Y, assign: [{role: ROL-a, raci: A, mode: approve}]}
                        - {id: RSP-02, title: See it, status: active, group: Area, level: operational, assign: [{role: ROL-b, raci: R}]}
                        """)).get("responsibilities/matrix.html");

        assertThat(page.select("#mx tr[data-is]").eachAttr("data-is"))
                .containsExactly("area-1 tactical", "area-1 operational");
        assertThat(page.select("#l-mx option").eachAttr("value")).containsExactly("", "tactical", "operational");
        assertThat(page.select("#mx tr[data-is] .by").eachText()).containsExactly("ROL-a", "ROL-b");
        assertThat(page.select("#mx tr[data-is]:contains(See it) .st.bad").text())
                .isEqualTo("nobody answers");
    }

    @Test
    void statements_and_figures_stand_in_one_table_and_on_their_document() {
        Map<String, Document> pages = pages(SourceFile.of("documents/standards/STD-001.md", """
                        ---
                        id: STD-001
                        title: Passwords
                        owner: ROL-a
                        status: effective
                        version: "1.0"
                        author: PER-a
                        history: [{version: "1.0", date: 2026-01-01, summary: First}]
                        statements:
                          S01: {implements: ["own:A.1"], params: {password.min_length: "14"}}
                        ---

                        - **S01** Passwords **MUST** be long.
                        """));

        assertThat(pages.get("documents/statements.html").select("#st tbody tr").text())
                .contains("STD-001.S01", "MUST", "own:A.1", "password.min_length = 14");
        Document document = pages.get("documents/standards/STD-001.html");
        assertThat(document.select("section[aria-labelledby=parameters] tbody tr")
                        .text())
                .startsWith("password.min_length 14 S01");
        assertThat(document.select("section[aria-labelledby=carried] tbody tr").text())
                .startsWith("own:A.1");
    }

    @Test
    void the_context_says_what_matters_what_is_expected_and_what_nothing_meets() {
        Map<String, Document> pages = pages(
                SourceFile.of("context/issues.yaml", """
                        - {id: ISS-001, title: Heat, owner: ROL-a, status: active, type: external, topic: climate, description: It gets hot., relevance: relevant, rationale: Pumps fail.}
                        - {id: ISS-002, title: Rivals, owner: ROL-a, status: active, type: internal, topic: market, description: None., relevance: not-relevant}
                        """),
                SourceFile.of("context/interested-parties.yaml", """
                        id: IPT-001
                        title: Neighbours
                        owner: ROL-a
                        status: active
                        category: public
                        requirements:
                          - {text: Quiet nights, addressed_by_isms: true}
                          - {text: Free water, addressed_by_isms: false}
                        """),
                SourceFile.of("context/obligations.yaml", """
                        - {id: OBL-001, title: Tell, owner: ROL-a, status: active, type: law, citation: Act 1, summary: Say it., obligations: [{text: Call, deadline: PT24H}]}
                        """));

        Document issues = pages.get("context/issues/index.html");
        assertThat(issues.select("section[aria-labelledby=climate]").text())
                .contains("Climate change matters here: ISS-001, Heat: Pumps fail.");
        assertThat(issues.select("#s-external tr[data-is]").eachAttr("data-is")).containsExactly("matters");
        assertThat(issues.select("#s-internal tr[data-is]").text()).contains("Rivals", "no");
        Document parties = pages.get("context/interested-parties/index.html");
        assertThat(parties.select("#IPT-001 tr[data-is]").eachAttr("data-is"))
                .containsExactly("taken unmet", "refused");
        assertThat(parties.select("#IPT-001 .st.bad").text()).isEqualTo("nothing yet");
        assertThat(pages.get("context/obligations/index.html")
                        .select("#OBL-001")
                        .text())
                .contains("Call within 24 hours", "nothing yet", "everybody");
    }

    @Test
    void every_overview_says_so_where_there_is_nothing() {
        Map<String, Document> pages = pages();

        assertThat(pages.get("calendar.html").select("table.bars").text()).contains("nothing");
        assertThat(pages.get("risks/treatment.html").text()).contains("No risk lies above the appetite");
        assertThat(pages.get("risks/acceptances.html").text()).contains("No acceptance holds");
        assertThat(pages.get("documents/statements.html").text()).contains("No document has a statement");
        assertThat(pages.get("assurance/audits/index.html").text()).contains("No internal audit was done yet");
        assertThat(pages.get("assurance/management-reviews/index.html").text())
                .contains("No review recorded a decision");
        assertThat(pages.get("assets/index.html").text()).contains("None recorded as of");
        assertThat(pages.get("context/issues/index.html").text()).contains("not determined yet", "None recorded as of");
        assertThat(pages.get("context/obligations/index.html").text()).contains("None recorded as of");
        assertThat(pages.get("suppliers/index.html").text()).contains("None recorded as of");
    }

    private static Map<String, Document> pages(SourceFile... files) {
        return Rendered.pages(DAY, Audience.AUDITOR, files);
    }
}
