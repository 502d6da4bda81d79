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
    void a_waiver_holds_from_its_first_day_to_its_last_and_neither_before_nor_after() {
        Document page = pages(SourceFile.of("waivers.yaml", """
                        - {id: WVR-2026-01, rule: stale-metric, reason: Then, from: 2026-11-20, expires: 2026-11-20}
                        - {id: WVR-2026-02, rule: stale-metric, reason: Later, from: 2026-11-21, expires: 2026-12-24}
                        - {id: WVR-2026-03, rule: stale-metric, reason: Earlier, expires: 2026-11-19}
                        """)).get("waivers/index.html");

        assertThat(page.select("#wt tbody tr").eachAttr("data-is")).containsExactly("holding", "ahead", "ended");
        assertThat(page.select(".tally b").eachText()).containsExactly("1", "1", "1");
        assertThat(page.select("#WVR-2026-02").text()).contains("holds from 2026-11-21 on");
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
        assertThat(pages.get("people/index.html").text()).contains("None recorded as of");
        assertThat(pages.get("strategy/objectives/index.html").text()).contains("None recorded as of");
        assertThat(pages.get("waivers/index.html").text()).contains("None recorded as of");
        assertThat(pages.get("documents/plans/index.html").text()).contains("None recorded as of");
        assertThat(pages.get("context/obligations/index.html")
                        .select("#OBL-001")
                        .text())
                .contains("Call within 24 hours", "nothing yet", "everybody");
    }

    @Test
    void an_objective_shows_the_way_gone_and_none_where_nothing_can_be_compared() {
        Document page = pages(
                        SourceFile.of("metrics/metrics.yaml", """
                        id: MET-01
                        title: Restores
                        owner: ROL-a
                        status: active
                        type: effectiveness
                        information_need: Do they work?
                        formula: a - b
                        unit: count
                        direction: higher
                        target: 90
                        frequency: P1M
                        data_source: Log
                        """),
                        SourceFile.of("metrics/data/MET-01.csv", """
                        period,value
                        2026-10,75
                        """),
                        SourceFile.of("strategy/objectives.yaml", """
                        - {id: OBJ-2026-01, title: Restore, owner: ROL-a, status: active, statement: Ninety, measure: [MET-01], baseline_value: 50, target: 90, due: 2026-11-01, resources: Time, responsible: ROL-a, evaluation: Yearly}
                        - {id: OBJ-2026-02, title: Rest, owner: ROL-a, status: missed, statement: Rest, due: 2026-12-01, resources: Time, responsible: ROL-a, evaluation: Yearly}
                        """))
                .get("strategy/objectives/index.html");

        assertThat(page.select("#OBJ-2026-01").attr("data-is")).isEqualTo("active late");
        assertThat(page.select("#OBJ-2026-01").text()).contains("62 % of the way from 50 to 90");
        assertThat(page.select("#OBJ-2026-02 .bar").text()).isEqualTo("no value to compare with");
        assertThat(page.select(".tally").text()).contains("1 past their day", "1 missed");
    }

    @Test
    void people_stand_by_unit_with_who_holds_a_role_and_which_nobody_holds() {
        Document page = pages(SourceFile.of("people/a.yaml", """
                        - {id: UNT-a, title: Above, owner: ROL-a, status: active, head: ROL-a}
                        - {id: UNT-b, title: Below, owner: ROL-a, status: active, head: ROL-b, parent: UNT-a}
                        - {id: ROL-a, title: Head, owner: ROL-a, status: active, unit: UNT-a, purpose: Leads., holders: [{person: PER-a, from: 2026-01-01}]}
                        - {id: ROL-b, title: Clerk, owner: ROL-a, status: active, unit: UNT-b, purpose: Writes., holders: [{person: PER-a, from: 2025-01-01, to: 2026-01-01}]}
                        - {id: PER-a, title: A. Able}
                        """)).get("people/index.html");

        assertThat(page.select("#ut td.deep1").text()).isEqualTo("Below");
        assertThat(page.select("#u-UNT-a").text()).contains("A. Able", "since 2026-01-01");
        assertThat(page.select("#u-UNT-b tr[data-is]").attr("data-is")).isEqualTo("active vacant");
        assertThat(page.select("#u-UNT-b .st.bad").text()).isEqualTo("nobody");
        assertThat(page.select("#pt tbody").text()).contains("Head").doesNotContain("Clerk");
    }

    @Test
    void a_waiver_leads_to_its_rule_and_a_policy_tells_whether_it_is_in_force() {
        Map<String, Document> pages =
                pages(SourceFile.of("waivers.yaml", """
                        - {id: WVR-2026-01, rule: overdue-review, reason: Soon, by: PER-a, role: ROL-a, expires: 2026-11-19}
                        - {id: WVR-2026-02, rule: no-such-rule, reason: Never, expires: 2026-11-20}
                        """), SourceFile.of("documents/policies/POL-001.md", """
                        ---
                        id: POL-001
                        title: Locks
                        owner: ROL-a
                        status: draft
                        level: topic
                        version: "0.1"
                        author: PER-a
                        effective: 2026-01-01
                        history: [{version: "0.1", date: 2026-01-01, summary: First}]
                        ---

                        - **S01** Doors **MUST** be locked.
                        """));

        Document waivers = pages.get("waivers/index.html");
        assertThat(waivers.select("#wt tbody tr").eachAttr("data-is")).containsExactly("ended", "holding");
        assertThat(waivers.select("#wt a[href*=rules]").eachText()).containsExactly("overdue-review");
        assertThat(pages.get("documents/policies/index.html").select("#POL-001").text())
                .contains("not in force");
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
