package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of reviews, objectives, courses and processes: what each says on the day. */
class ProgrammeRecordPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void a_review_says_what_was_not_looked_at_and_what_became_of_its_decisions() {
        Document page = pages(
                        SourceFile.of("actions/2026.yaml", """
                        - {id: ACT-2026-001, title: Buy it, owner: ROL-a, status: open, type: task, due: 2026-11-19}
                        """),
                        SourceFile.of("assurance/management-reviews/MRV-2026-1.md", """
                        ---
                        id: MRV-2026-1
                        title: Spring
                        owner: ROL-a
                        status: approved
                        date: 2026-05-12
                        attendees: [ROL-a]
                        inputs: {a: All done, g: Less paper}
                        decisions:
                          - {text: Buy, action: ACT-2026-001}
                          - {text: Stay, no_action_reason: Nothing changes}
                          - {text: Wait}
                        approved: {by: PER-a, role: ROL-a, date: 2026-05-19}
                        ---
                        """))
                .get("assurance/management-reviews/MRV-2026-1.html");

        assertThat(page.select(".facts dd").eachText()).contains("2 of 7", "3", "PER-a, 2026-05-19 (ROL-a)");
        assertThat(page.select("[aria-labelledby=inputs] .st.bad").eachText())
                .hasSize(5)
                .containsOnly("not looked at");
        assertThat(page.select("[aria-labelledby=decisions] tbody tr").eachText())
                .containsExactly(
                        "Buy – ACT-2026-001 Buy it ROL-a 2026-11-19 1 day late",
                        "Stay – No action: Nothing changes",
                        "Wait – neither an action nor a reason");
    }

    @Test
    void an_objective_shows_the_way_gone_by_its_first_metric() {
        Map<String, Document> pages = pages(
                SourceFile.of("metrics/MET-01.yaml", """
                        id: MET-01
                        title: Restores
                        owner: ROL-a
                        status: active
                        type: impact
                        information_need: Do they work?
                        formula: a / b
                        unit: percent
                        direction: higher
                        target: 95
                        warn: 90
                        frequency: P1M
                        data_source: Logs
                        """),
                SourceFile.of("metrics/data/MET-01.csv", """
                        period,value
                        2026-10,83
                        """),
                SourceFile.of("strategy/objectives.yaml", """
                        - {id: OBJ-2026-01, title: Restore, owner: ROL-a, status: active, statement: It works, measure: [MET-01], target: 95, baseline_value: 71, due: 2026-11-19, resources: Two people, responsible: ROL-b, evaluation: Each quarter}
                        - {id: OBJ-2026-02, title: Learn, owner: ROL-a, status: active, statement: It works, due: 2026-11-20, resources: None, responsible: ROL-b, evaluation: Never}
                        """));

        Document page = pages.get("strategy/objectives/OBJ-2026-01.html");
        assertThat(page.select(".facts .st.bad").text()).isEqualTo("2026-11-19");
        assertThat(page.select(".way p").text()).isEqualTo("50 % of the way from 71 to 95");
        assertThat(page.select("[aria-labelledby=way] tbody tr").text()).startsWith("MET-01 Restores 83.0 % 2026-10");
        Document other = pages.get("strategy/objectives/OBJ-2026-02.html");
        assertThat(other.select(".facts .st.bad")).isEmpty();
        assertThat(other.select("[aria-labelledby=way]").text()).contains("No metric tells about it.");
    }

    @Test
    void a_course_shows_its_newest_period_by_unit_and_who_lay_below_the_target_before() {
        Document page = pages(
                        SourceFile.of("organisation.yaml", """
                        id: ORG
                        title: Ours
                        timezone: Europe/Berlin
                        currency: EUR
                        isms: {scope_statement: All, top_management: ROL-a, responsible: ROL-a}
                        """),
                        SourceFile.of("training/TRN-x.yaml", """
                        id: TRN-x
                        title: Course
                        owner: ROL-a
                        status: active
                        sort: awareness
                        for: [all-staff, UNT-a]
                        trigger: annual
                        effectiveness: quiz
                        target: 90
                        cost: {fixed: 1800}
                        """),
                        SourceFile.of("training/data/TRN-x.csv", """
                        period,unit,assigned,completed,on_time
                        2026-Q2,UNT-a,10,9,
                        2026-Q2,UNT-b,10,8,
                        2026-Q3,UNT-a,10,9,7
                        2026-Q3,UNT-b,0,0,
                        """))
                .get("training/TRN-x.html");

        assertThat(page.select(".facts dd").eachText()).contains("All staff, UNT-a", "90 % 9 of 10, 2026-Q3");
        assertThat(page.select("[aria-labelledby=completed] table")
                        .get(0)
                        .select("tbody tr")
                        .eachText())
                .containsExactly("UNT-a 90 %9 of 10 7 – – –", "UNT-b nobody assigned – – – –");
        assertThat(page.select("[aria-labelledby=completed] table")
                        .get(1)
                        .select("tbody tr")
                        .eachText())
                .containsExactly("2026-Q2 85 % 17 of 20 UNT-b 80 %");
        assertThat(page.select("[aria-labelledby=terms] dd").last().text()).isEqualTo("1 800 EUR");
    }

    @Test
    void a_process_says_what_it_needs_that_comes_back_later_and_which_exercise_tried_it() {
        Document page = pages(
                        SourceFile.of("continuity/bia.yaml", """
                        - id: PRS-001
                          title: Billing
                          owner: ROL-a
                          status: active
                          criticality: high
                          mtpd: P5D
                          rto: P2D
                          impact_over_time: [{after: P1D, level: 2, text: Money is late}]
                          depends_on: [PRS-002, PRS-003]
                        - {id: PRS-002, title: Water, owner: ROL-a, status: active, criticality: critical, mtpd: P5D, rto: P2D}
                        - {id: PRS-003, title: Mail, owner: ROL-a, status: active, criticality: low, mtpd: P9D, rto: P3D}
                        """),
                        SourceFile.of("continuity/exercises/EXR-2026-001.md", """
                        ---
                        id: EXR-2026-001
                        title: By hand
                        owner: ROL-a
                        status: completed
                        type: tabletop
                        date: 2026-10-01
                        targets: [PRS-001]
                        objectives: [Bills go out]
                        results: [{target: PRS-001, met: true}]
                        ---
                        """))
                .get("continuity/PRS-001.html");

        assertThat(page.select(".facts dd").eachText()).contains("High", "2 days", "5 days", "not set");
        assertThat(page.select("[aria-labelledby=impact] tbody tr").eachText())
                .containsExactly("1 day 2 Money is late");
        assertThat(page.select("[aria-labelledby=needs] .st.bad").eachText()).containsExactly("3 days");
        assertThat(page.select("[aria-labelledby=tried] tbody tr").eachText())
                .containsExactly("EXR-2026-001 By hand 2026-10-01 Met –");
    }

    private static Map<String, Document> pages(SourceFile... files) {
        return Rendered.pages(DAY, Audience.AUDITOR, files);
    }
}
