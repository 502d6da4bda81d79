package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.IncidentSeverity;
import dev.muniment.source.SourceFile;
import dev.muniment.view.SubmissionLog.Punctuality;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Registers with a look of their own: incidents, notices, exceptions, continuity, training, findings, audits, figures. */
class RegistersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void incidents_tell_how_long_their_steps_took_and_the_middle_of_a_year() {
        IncidentRegister register = IncidentRegister.of(
                corpus(
                        incident("INC-2026-001", "2026-03-01T08:00:00Z", "2026-03-01T10:00:00Z", "closed"),
                        incident("INC-2026-002", "2026-05-01T08:00:00Z", "2026-05-01T12:00:00Z", "closed"),
                        incident("INC-2026-003", "2026-06-01T08:00:00Z", "2026-06-01T09:00:00Z", "not-an-incident"),
                        incident("INC-2025-001", "2025-06-30T08:00:00Z", "2025-06-30T09:00:00Z", "closed")),
                DAY);

        assertThat(register.ended())
                .extracting(row -> row.incident().id())
                .containsExactly("INC-2026-003", "INC-2026-002", "INC-2026-001", "INC-2025-001");
        assertThat(register.open()).isEmpty();
        IncidentRegister.Middle middle = register.middles().stream()
                .filter(one -> one.severity() == IncidentSeverity.SEV2)
                .findFirst()
                .orElseThrow();
        assertThat(middle.incidents()).isEqualTo(2);
        assertThat(middle.toContain()).contains(Elapsed.of(180));
        assertThat(middle.toRecover()).isEmpty();
    }

    @Test
    void a_notice_that_nobody_decided_on_comes_first() {
        NoticeRegister register = NoticeRegister.of(corpus(SourceFile.of("risks/notices/x.yaml", """
                - {id: NTC-2026-001, title: Gate open, reported_on: 2026-01-05, text: Gate was open.}
                - id: NTC-2026-002
                  title: Odd mail
                  reported_on: 2026-06-05
                  text: Mail was odd.
                  triage: {by: PER-x, on: 2026-06-06, outcome: none, reason: It was ours.}
                """)));

        assertThat(register.rows())
                .extracting(row -> row.notice().id())
                .containsExactly("NTC-2026-001", "NTC-2026-002");
        assertThat(register.waiting()).isEqualTo(1);
    }

    @Test
    void an_exception_holds_on_its_last_day_and_not_on_the_next() {
        Corpus corpus = corpus(SourceFile.of("exceptions/x.yaml", """
                - id: EXC-2026-001
                  title: Old reader
                  owner: ROL-x
                  status: approved
                  from: POL-1
                  reason: It cannot.
                  requested_by: ROL-x
                  compensating: [A guard]
                  expires: 2026-06-30
                """));

        assertThat(ExceptionRegister.of(corpus, DAY).expired()).isZero();
        assertThat(ExceptionRegister.of(corpus, DAY.plusDays(1)).expired()).isEqualTo(1);
        assertThat(ExceptionRegister.of(corpus, DAY).inForce().get(0).compensating())
                .extracting(Named::title)
                .containsExactly("A guard");
    }

    @Test
    void a_process_was_tried_when_it_or_its_plan_was() {
        ContinuityOverview overview = ContinuityOverview.of(corpus(
                SourceFile.of("continuity/x.yaml", """
                - {id: PRS-001, title: Bill, owner: ROL-x, status: active, criticality: high, mtpd: P5D, rto: P2D, plan: PLN-1}
                - {id: PRS-002, title: Pay, owner: ROL-x, status: active, criticality: high, mtpd: P5D, rto: P1D}
                """), SourceFile.of("continuity/exercises/EXR-2026-001.yaml", """
                id: EXR-2026-001
                title: Restore
                owner: ROL-x
                status: completed
                type: restore
                date: 2026-05-02
                plan: PLN-1
                results: [{target: PRS-001, met: false}]
                account: It failed.
                """)));

        assertThat(overview.processes())
                .extracting(process -> process.process().id())
                .containsExactly("PRS-002", "PRS-001");
        assertThat(overview.untried()).isEqualTo(1);
        assertThat(overview.missed()).isEqualTo(1);
        assertThat(overview.processes().get(1).lastTried()).contains(LocalDate.of(2026, 5, 2));
    }

    @Test
    void completion_counts_the_newest_period_and_is_rounded_down() {
        TrainingOverview overview = TrainingOverview.of(corpus(
                SourceFile.of(
                        "people/units.yaml", "- {id: UNT-a, title: A, owner: ROL-x, status: active, head: ROL-x}\n"),
                SourceFile.of("training/x.yaml", """
                        id: TRN-a
                        title: Course
                        owner: ROL-x
                        status: active
                        sort: awareness
                        for: [all-staff]
                        trigger: annual
                        effectiveness: quiz
                        target: 95
                        """),
                SourceFile.of("training/data/TRN-a.csv", """
                        period,unit,assigned,completed
                        2026-Q1,UNT-a,10,10
                        2026-Q2,UNT-a,200,189
                        """)));

        TrainingOverview.Share share = overview.courses().get(0).total().orElseThrow();

        assertThat(overview.courses().get(0).period()).contains("2026-Q2");
        assertThat(share.percent()).isEqualTo(94);
        assertThat(share.below()).isTrue();
        assertThat(overview.below()).isEqualTo(1);
    }

    @Test
    void open_findings_are_counted_by_age_at_the_borders() {
        FindingRegister register = FindingRegister.of(
                corpus(
                        finding("FND-2026-001", "2026-05-31", "open"),
                        finding("FND-2026-002", "2026-05-30", "open"),
                        finding("FND-2026-003", "2026-01-01", "open"),
                        finding("FND-2026-004", "2025-01-01", "closed")),
                DAY);

        FindingRegister.Age age = register.ages().get(0);

        assertThat(List.of(age.fresh(), age.month(), age.quarter(), age.old())).containsExactly(1, 1, 1, 0);
        assertThat(register.ended()).hasSize(1);
        assertThat(register.open().get(0).finding().id()).isEqualTo("FND-2026-003");
    }

    @Test
    void an_audit_that_was_not_done_is_late_the_day_after() {
        Corpus corpus = corpus(SourceFile.of("assurance/audits/AUD-2026-001.yaml", """
                id: AUD-2026-001
                title: Look
                owner: ROL-x
                status: planned
                type: internal
                criteria: ["iso27001:8.1"]
                scope: All
                planned: {from: 2026-06-29, to: 2026-06-30}
                lead_auditor: Somebody
                method: Talk
                account: none
                """));

        assertThat(AuditRegister.of(corpus, DAY).toCome().get(0).late()).isFalse();
        assertThat(AuditRegister.of(corpus, DAY.plusDays(1)).toCome().get(0).late())
                .isTrue();
    }

    @Test
    void a_figure_is_in_time_until_the_last_day_of_grace() {
        SubmissionLog log = SubmissionLog.of(
                corpus(SourceFile.of("metrics/metrics.yaml", """
                                id: MET-01
                                title: Rate
                                owner: ROL-x
                                status: active
                                type: implementation
                                information_need: Why?
                                formula: a
                                unit: count
                                direction: higher
                                target: 1
                                frequency: P1M
                                grace: P10D
                                collector: {unit: UNT-a, role: ROL-x}
                                data_source: Log
                                """), SourceFile.of("metrics/data/MET-01.csv", """
                                period,as_of,numerator,denominator,value,collected_by,collected_on,comment
                                2026-01,,,,5,ROL-x,2026-02-10,
                                2026-02,,,,5,ROL-x,2026-03-11,
                                2026-04,,,,5,ROL-x,,
                                """)), DAY);

        assertThat(log.units().get(0).lines().get(0).deliveries())
                .extracting(SubmissionLog.Delivery::punctuality)
                .containsExactly(Punctuality.IN_TIME, Punctuality.LATE, Punctuality.MISSING, Punctuality.UNDATED);
    }

    private static Corpus corpus(SourceFile... files) {
        return CorpusLoader.load(Stream.of(files).toList()).corpus();
    }

    private static SourceFile incident(String id, String reported, String contained, String status) {
        return SourceFile.of("incidents/" + id + ".yaml", """
                id: %s
                title: Something
                owner: ROL-x
                status: %s
                severity: SEV2
                detected: "%s"
                reported: "%s"
                contained: "%s"
                account: It was so.
                """.formatted(id, status, reported, reported, contained));
    }

    private static SourceFile finding(String id, String raised, String status) {
        return SourceFile.of("assurance/findings/" + id + ".yaml", """
                id: %s
                title: Something
                owner: ROL-x
                status: %s
                grade: weakness
                source: AUD-2026-001
                criterion: "iso27001:8.1"
                evidence_text: Seen.
                raised_on: %s
                """.formatted(id, status, raised));
    }
}
