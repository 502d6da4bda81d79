package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of single records with a look of their own: what each says on the day, and where it leads. */
class RecordPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void an_incident_is_told_by_its_moments_beside_what_was_allowed_and_by_what_followed() {
        Document page = pages(
                        SourceFile.of("settings.yaml", """
                        id: SET
                        title: Settings
                        incident_sla:
                          SEV2: {acknowledge: PT30M, contain: PT4H, resolve: P2D}
                        """),
                        SourceFile.of("actions/2026.yaml", """
                        - {id: ACT-2026-001, title: Mend it, owner: ROL-a, status: open, type: corrective, due: 2026-11-01}
                        """),
                        SourceFile.of("incidents/INC-2026-001.md", """
                        ---
                        id: INC-2026-001
                        title: Leak
                        owner: ROL-a
                        status: contained
                        severity: SEV2
                        occurred: 2026-10-01T07:00:00+02:00
                        detected: 2026-10-01T09:00:00+02:00
                        reported: 2026-10-01T09:10:00+02:00
                        acknowledged: 2026-10-01T09:40:00+02:00
                        contained: 2026-10-01T13:10:01+02:00
                        notifications:
                          - {obligation: OBL-001, due: 2026-10-04T09:00:00+02:00, made_on: 2026-10-04T09:00:00+02:00}
                          - {obligation: OBL-002, due: 2026-10-02T09:00:00+02:00, decision: Nobody was hit}
                        lessons:
                          - {text: Look sooner, action: ACT-2026-001}
                          - {text: Call back, no_action_reason: It is the rule already}
                        ---

                        Water ran.
                        """))
                .get("incidents/INC-2026-001.html");

        assertThat(page.select("[aria-labelledby=course] tbody tr").eachText())
                .contains(
                        "Detected 2026-10-01 09:00 2 h – –",
                        "Taken on 2026-10-01 09:40 30 min 30 min In time",
                        "Contained 2026-10-01 13:10 4 h 4 h Late",
                        "Recovered not yet – 48 h Open");
        assertThat(page.select("[aria-labelledby=duties] tbody tr").eachText())
                .satisfiesExactly(
                        made -> assertThat(made).endsWith("2026-10-04 09:00 In time"),
                        not -> assertThat(not).endsWith("Nobody was hit –"));
        assertThat(page.select("[aria-labelledby=lessons] tbody tr").eachText())
                .satisfiesExactly(
                        action -> assertThat(action)
                                .contains("ACT-2026-001 Mend it")
                                .endsWith("19 days late"),
                        none -> assertThat(none)
                                .contains("It is the rule already")
                                .endsWith("No action"));
    }

    @Test
    void an_audit_and_its_finding_lead_to_each_other_and_say_what_is_late() {
        Map<String, Document> pages = pages(
                SourceFile.of("actions/2026.yaml", """
                        - {id: ACT-2026-001, title: Mend it, owner: ROL-a, status: done, type: corrective, for: [FND-2026-001], due: 2026-11-01, done_on: 2026-10-20}
                        """),
                SourceFile.of("assurance/findings/2026.yaml", """
                        - id: FND-2026-001
                          title: Open door
                          owner: ROL-a
                          status: open
                          grade: weakness
                          source: AUD-2026-001
                          criterion: POL-001
                          evidence_text: A door stood open.
                          raised_on: 2026-10-01
                          due: 2026-11-19
                          correction: It is shut.
                          actions: [ACT-2026-001]
                          verified: {by: PER-a, on: 2026-11-02, result: Shut on three nights}
                        - {id: FND-2026-002, title: Of another, owner: ROL-a, status: open, grade: weakness, source: INC-2026-001, criterion: POL-001, evidence_text: X, raised_on: 2026-10-01}
                        """),
                SourceFile.of("assurance/audits/AUD-2026-001.md", """
                        ---
                        id: AUD-2026-001
                        title: Doors
                        owner: ROL-a
                        status: completed
                        type: internal
                        criteria: [POL-001]
                        scope: All doors
                        planned: {from: 2026-09-28, to: 2026-10-01}
                        performed: {from: 2026-09-28, to: 2026-09-28}
                        lead_auditor: PER-a
                        method: Walks
                        requests:
                          - {id: R01, text: Plan of the doors, owner: ROL-a, due: 2026-11-19, status: open}
                        preparation:
                          - {task: Find the plan, owner: ROL-a, due: 2026-11-20}
                        ---
                        """));

        Document audit = pages.get("assurance/audits/AUD-2026-001.html");
        assertThat(audit.select("[aria-labelledby=findings] tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("FND-2026-001 Open door Weakness");
        assertThat(audit.select("[aria-labelledby=requests] .st.bad").text()).isEqualTo("2026-11-19");
        assertThat(audit.select("[aria-labelledby=preparation] .st.bad")).isEmpty();
        Document finding = pages.get("assurance/findings/FND-2026-001.html");
        assertThat(finding.select(".facts a").eachAttr("href")).contains("../../assurance/audits/AUD-2026-001.html");
        assertThat(finding.select(".facts .st.bad").text()).isEqualTo("2026-11-19");
        assertThat(finding.select("[aria-labelledby=mended] dd").eachText())
                .containsExactly("It is shut.", "not known yet", "not known yet");
        assertThat(finding.select("[aria-labelledby=actions] tbody tr").text()).contains("Mend it", "Done");
        assertThat(finding.select("[aria-labelledby=verified]").text()).contains("Shut on three nights");
    }

    @Test
    void a_supplier_and_an_exception_say_what_holds_on_the_day() {
        Map<String, Document> pages = pages(
                SourceFile.of("suppliers/suppliers.yaml", """
                        - id: SUP-001
                          title: Cloud
                          owner: ROL-a
                          status: active
                          service: Runs the portal
                          criticality: critical
                          contract: {ref: C-1, from: 2024-01-01, to: 2026-11-19, security_clauses: true}
                          assurance: [{type: soc2, valid_to: 2026-11-20}, {type: other, valid_to: 2026-11-19}]
                        """),
                SourceFile.of("actions/2026.yaml", """
                        - {id: ACT-2026-001, title: Buy another, owner: ROL-a, status: open, type: task, due: 2026-12-01}
                        """),
                SourceFile.of("exceptions/EXC-2026-001.yaml", """
                        id: EXC-2026-001
                        title: Old scanner
                        owner: ROL-a
                        status: approved
                        from: POL-001
                        reason: It cannot.
                        requested_by: ROL-a
                        compensating: [A locked room]
                        approved: {by: PER-a, role: ROL-a, date: 2026-01-01}
                        expires: 2026-11-19
                        exit_plan: ACT-2026-001
                        """));

        Document supplier = pages.get("suppliers/SUP-001.html");
        assertThat(supplier.select("[aria-labelledby=assured] tbody tr").eachText())
                .containsExactly("SOC 2 2026-11-20 –", "Other proof 2026-11-19 –");
        assertThat(supplier.select("[aria-labelledby=assured] .st.bad").text()).isEqualTo("2026-11-19");
        assertThat(supplier.select("[aria-labelledby=contract] .st").eachText())
                .containsExactly("2026-11-19", "Yes", "No");
        Document exception = pages.get("exceptions/EXC-2026-001.html");
        assertThat(exception.select(".facts .st.bad").text()).isEqualTo("2026-11-19");
        assertThat(exception.select("[aria-labelledby=instead]").text()).contains("A locked room");
        assertThat(exception.select("[aria-labelledby=exit] tbody tr").text()).contains("Buy another");
    }

    @Test
    void an_action_an_asset_and_an_exercise_say_what_they_rest_on_and_what_came_of_them() {
        Map<String, Document> pages = pages(
                SourceFile.of("actions/2026.yaml", """
                        - id: ACT-2026-001
                          title: Buy another
                          owner: ROL-a
                          status: done
                          type: task
                          for: [AST-0001]
                          due: 2026-11-01
                          done_on: 2026-10-30
                          due_history: [{was: 2026-09-30, changed_on: 2026-09-20, reason: Late delivery}]
                          effectiveness: {checked_on: 2026-11-10, by: PER-a, result: ineffective, note: It hums}
                        """),
                SourceFile.of("assets/all.yaml", """
                        - {id: AST-0001, title: Pump, owner: ROL-a, status: active, type: system, criticality: critical, depends_on: [AST-0002], end_of_support: 2026-11-19}
                        - {id: AST-0002, title: Grid, owner: ROL-a, status: active, type: facility, criticality: critical}
                        """),
                SourceFile.of("continuity/exercises/EXR-2026-001.md", """
                        ---
                        id: EXR-2026-001
                        title: Pump by hand
                        owner: ROL-a
                        status: completed
                        type: failover
                        date: 2026-10-01
                        targets: [AST-0001]
                        objectives: [Water within an hour]
                        results:
                          - {target: AST-0001, rto_objective: PT1H, rto_achieved: PT2H, met: false}
                          - {target: AST-0002, met: false}
                        actions: [ACT-2026-001]
                        ---

                        It rained.
                        """));

        Document action = pages.get("actions/ACT-2026-001.html");
        assertThat(action.select("[aria-labelledby=moves] tbody tr").text())
                .isEqualTo("2026-09-30 2026-09-20 Late delivery");
        assertThat(action.select("[aria-labelledby=effect] .st.bad").text()).isEqualTo("It did not help");
        assertThat(action.select("[aria-labelledby=purpose] a").eachAttr("href"))
                .containsExactly("../assets/AST-0001.html");
        Document asset = pages.get("assets/AST-0001.html");
        assertThat(asset.select(".facts .st.bad").text()).isEqualTo("2026-11-19");
        assertThat(asset.select("[aria-labelledby=hangs] a").eachText()).containsExactly("Grid");
        assertThat(pages.get("assets/AST-0002.html")
                        .select("[aria-labelledby=hangs] a")
                        .eachText())
                .containsExactly("Pump");
        Document exercise = pages.get("continuity/exercises/EXR-2026-001.html");
        assertThat(exercise.select("[aria-labelledby=results] tbody tr").eachText())
                .containsExactly("Pump 1 hour 2 hours – Missed", "Grid – – – Missed");
        assertThat(exercise.select("[aria-labelledby=came] a").text()).isEqualTo("ACT-2026-001");
        Document all = pages.get("continuity/exercises/index.html");
        assertThat(all.select(".tally b").eachText()).containsExactly("1", "1", "0");
        assertThat(all.select(".tools").eachAttr("data-for")).containsExactly("held");
        assertThat(all.select("#held tr[data-is=missed]").eachText())
                .singleElement()
                .asString()
                .contains("Pump by hand");
    }

    private static Map<String, Document> pages(SourceFile... files) {
        return Rendered.pages(DAY, Audience.AUDITOR, files);
    }
}
