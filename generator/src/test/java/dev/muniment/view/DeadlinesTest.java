package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What records owe by a day, as their components and the views say. */
class DeadlinesTest {

    @Test
    void every_sort_of_record_tells_its_days_with_who_owes() {
        assertThat(lines(SourceFile.of("exceptions/a.yaml", """
                - {id: EXC-2026-001, title: A, owner: ROL-x, status: approved, from: "iso27001:A.5.17", reason: A, requested_by: ROL-y, expires: 2026-12-31}
                - {id: EXC-2026-002, title: A, owner: ROL-x, status: closed, from: "iso27001:A.5.17", reason: A, requested_by: ROL-y, expires: 2026-12-31}
                """)))
                .containsExactly("2026-12-31 End of exception EXC-2026-001 ROL-x");
        assertThat(lines(SourceFile.of("suppliers/a.yaml", """
                - {id: SUP-001, title: A, owner: ROL-x, status: active, service: A, criticality: low, contract: {ref: C, from: 2024-01-01, to: 2027-06-30, security_clauses: true}}
                """)))
                .containsExactly("2027-06-30 End of contract SUP-001 ROL-x");
        assertThat(lines(SourceFile.of("strategy/objectives/a.yaml", """
                - {id: OBJ-2026-01, title: A, owner: ROL-x, status: active, statement: A, due: 2026-12-31, resources: A, responsible: ROL-y, evaluation: A}
                """)))
                .containsExactly("2026-12-31 Objective OBJ-2026-01 ROL-y");
        assertThat(lines(SourceFile.of("waivers.yaml", """
                - {id: WVR-2026-01, rule: overdue-action, reason: A, expires: 2027-01-31}
                """))).containsExactly("2027-01-31 End of waiver WVR-2026-01 -");
    }

    @Test
    void what_is_done_is_owed_no_more() {
        assertThat(lines(SourceFile.of("assurance/audits/a.yaml", """
                - id: AUD-2026-01
                  title: A
                  owner: ROL-x
                  status: in-progress
                  type: internal
                  criteria: ["iso27001:9.2"]
                  scope: A
                  planned: {from: 2026-07-01, to: 2026-07-02}
                  lead_auditor: A firm
                  method: A
                  account: A
                  requests:
                    - {id: R1, text: A, owner: ROL-y, due: 2026-06-20, status: open}
                    - {id: R2, text: A, owner: ROL-y, due: 2026-06-20, status: provided}
                  preparation:
                    - {task: A, owner: ROL-z, due: 2026-06-10}
                    - {task: A, owner: ROL-z, due: 2026-06-10, done: 2026-06-09}
                - {id: AUD-2026-02, title: A, owner: ROL-x, status: in-progress, type: internal, criteria: ["iso27001:9.2"], scope: A, planned: {from: 2026-05-01, to: 2026-05-02}, performed: {from: 2026-05-01, to: 2026-05-02}, lead_auditor: A firm, method: A, account: A}
                """)))
                .containsExactly(
                        "2026-06-10 Preparation of an audit AUD-2026-01 ROL-z",
                        "2026-06-20 Request of auditors AUD-2026-01 ROL-y",
                        "2026-07-02 Audit AUD-2026-01 ROL-x");
    }

    @Test
    void a_time_is_a_day_of_utc_and_days_that_follow_from_others_stand_among_them() {
        assertThat(lines(
                        SourceFile.of("settings.yaml", "id: SET\nincident_sla: {SEV2: {contain: P2D}}\n"),
                        SourceFile.of("incidents/a.yaml", """
                - id: INC-2026-001
                  title: A
                  owner: ROL-x
                  handler: ROL-y
                  status: open
                  severity: SEV2
                  detected: 2026-06-01T10:00:00Z
                  reported: 2026-06-01T10:00:00Z
                  notifications:
                    - {obligation: OBL-001, due: 2026-06-04T01:00:00+02:00}
                    - {obligation: OBL-001, due: 2026-06-04T01:00:00+02:00, decision: Nobody is at risk}
                  account: A
                """),
                        SourceFile.of("risks/notices/a.yaml", """
                - {id: NTC-2026-001, title: A, reported_on: 2026-06-01, text: A}
                """)))
                .containsExactly(
                        "2026-06-03 Incident INC-2026-001 ROL-y",
                        "2026-06-03 Notification INC-2026-001 ROL-x",
                        "2026-06-08 Notice NTC-2026-001 -");
    }

    @Test
    void what_lapses_is_told_ahead_and_never_overdue() {
        Deadlines deadlines = deadlines(SourceFile.of("context/obligations/a.yaml", """
                - {id: OBL-001, title: A, owner: ROL-x, status: active, type: law, citation: A, summary: A, effective_from: 2026-07-01}
                """));

        assertThat(deadlines.between(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1)))
                .hasSize(1);
        assertThat(deadlines.before(LocalDate.of(2026, 7, 2))).isEmpty();
    }

    private static Stream<String> lines(SourceFile... files) {
        return deadlines(files).all().stream()
                .map(one -> one.day() + " " + one.sort().word() + " "
                        + one.record().id() + " " + one.who().map(Named::id).orElse("-"));
    }

    private static Deadlines deadlines(SourceFile... files) {
        return Deadlines.of(CorpusLoader.load(List.of(files)).corpus());
    }
}
