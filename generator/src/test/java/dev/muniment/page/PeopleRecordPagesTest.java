package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of persons and activities: who holds what on the day, who decided what, and what is seen of the work. */
class PeopleRecordPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void a_person_holds_a_role_from_its_first_day_to_its_last() {
        Document page =
                pages(Audience.AUDITOR, SourceFile.of("people/all.yaml", """
                        - {id: PER-a, title: A., unit: UNT-x, from: 2020-01-01, to: 2026-11-20}
                        - {id: PER-b, title: B., to: 2026-11-19}
                        - {id: UNT-x, title: Unit, owner: ROL-first, status: active, head: ROL-first}
                        - id: ROL-first
                          title: First
                          owner: ROL-first
                          status: active
                          unit: UNT-x
                          purpose: X
                          holders: [{person: PER-a, from: 2026-11-20}]
                        - id: ROL-last
                          title: Last
                          owner: ROL-first
                          status: active
                          unit: UNT-x
                          purpose: X
                          holders: [{person: PER-a, from: 2025-01-01, to: 2026-11-20, interim: true}]
                        - id: ROL-next
                          title: Next
                          owner: ROL-first
                          status: active
                          unit: UNT-x
                          purpose: X
                          holders: [{person: PER-a, from: 2026-11-21}]
                          deputies: [ROL-first, PER-a]
                        - id: ROL-over
                          title: Over
                          owner: ROL-first
                          status: active
                          unit: UNT-x
                          purpose: X
                          holders: [{person: PER-a, from: 2024-01-01, to: 2026-11-19}]
                          deputies: [ROL-next]
                        - id: ROL-old
                          title: Old
                          owner: ROL-first
                          status: retired
                          unit: UNT-x
                          purpose: X
                          holders: [{person: PER-a, from: 2024-01-01}]
                        """)).get("people/PER-a.html");

        assertThat(page.select("[aria-labelledby=roles] tbody tr").eachText())
                .containsExactly(
                        "First 2026-11-20 no end set Holds",
                        "Last (interim) 2025-01-01 2026-11-20 Holds",
                        "Next 2026-11-21 no end set To come",
                        "Old 2024-01-01 no end set Role not in use",
                        "Over 2024-01-01 2026-11-19 Over");
        assertThat(page.select("[aria-labelledby=roles] dd").eachText()).containsExactly("Next as First", "Next");
        assertThat(page.select(".title .lede").text()).isEqualTo("First, Last (interim)");
        assertThat(page.select(".facts .st")).isEmpty();
    }

    @Test
    void a_person_is_told_by_decisions_texts_and_competences() {
        Document page = pages(
                        Audience.AUDITOR,
                        SourceFile.of("people/all.yaml", """
                        - id: PER-a
                          title: A.
                          qualifications:
                            - {skill: Leading, level: 2}
                            - {skill: Risk, level: 4, evidence: A course, valid_to: 2026-11-20}
                            - {skill: Law, valid_to: 2026-11-19}
                        - id: ROL-a
                          title: Chief
                          owner: ROL-a
                          status: active
                          unit: UNT-x
                          purpose: X
                          holders: [{person: PER-a, from: 2026-02-01}]
                          competences: [{skill: leading, level: 3}, {skill: Risk, level: 3}, {skill: Calm, level: 1}]
                        """),
                        SourceFile.of("documents/GDL-001.md", """
                        ---
                        id: GDL-001
                        title: Guide
                        owner: ROL-a
                        status: effective
                        version: "2.0"
                        author: PER-b
                        history: [{version: "1.0", date: 2026-01-01, author: PER-a, summary: First}]
                        approvals:
                          - {version: "1.0", by: PER-a, role: ROL-a, date: 2026-01-31, decision: rejected, method: meeting}
                          - {version: "2.0", by: PER-a, role: ROL-a, date: 2026-02-01, decision: approved, method: meeting}
                          - {version: "2.0", by: PER-b, role: ROL-a, date: 2026-02-02, decision: approved, method: meeting}
                        ---

                        Text.
                        """))
                .get("people/PER-a.html");

        assertThat(page.select("[aria-labelledby=decisions] tbody tr").eachText())
                .containsExactly(
                        "2026-02-01 GDL-001 Guide Guideline, version 2.0 Approved Chief",
                        "2026-01-31 GDL-001 Guide Guideline, version 1.0 Rejected Chief role not held on that day");
        assertThat(page.select("[aria-labelledby=written] tbody tr").eachText())
                .containsExactly("GDL-001 Guide 1.0 the present 2.0 is by somebody else Effective");
        assertThat(page.select("[aria-labelledby=skills] tbody tr").eachText())
                .containsExactly(
                        "Leading 2 of 4 3 of 4 Chief – Too low",
                        "Risk 4 of 4 3 of 4 Chief A course Ends soon until 2026-11-20",
                        "Law – by no role – Counts no longer until 2026-11-19",
                        "Calm – 1 of 4 Chief – Not shown");
    }

    @Test
    void an_activity_is_seen_until_its_cadence_and_ten_days_have_passed() {
        Map<String, Document> pages = pages(Audience.AUDITOR, activities());

        assertThat(pages.get("responsibilities/index.html")
                        .select("#at tr[data-is]")
                        .eachText())
                .containsExactly(
                        "RSP-01 Look Tactical Chief held by nobody none Every month seen 2026-10-10",
                        "RSP-02 Look again Tactical nobody Other Every month no trace in time 2026-10-09",
                        "RSP-03 Wait Tactical Other Other Every month cannot be told",
                        "RSP-04 Jump Tactical Other in each unit in scope none On event not due");
        assertThat(pages.get("responsibilities/index.html").select(".tally b").eachText())
                .containsExactly("4", "1", "1", "1", "2");
        Document seen = pages.get("responsibilities/RSP-01.html");
        assertThat(seen.select("[aria-labelledby=trace] p").text()).contains("That is enough until 2026-11-20.");
        assertThat(seen.select("[aria-labelledby=parts] tbody tr").eachText())
                .containsExactly("A answers Chief Nobody manages what others do –", "I is told Other O. – Unit");
        Document missed = pages.get("responsibilities/RSP-02.html");
        assertThat(missed.select("[aria-labelledby=trace] p").text()).contains("was enough until 2026-11-19.");
        assertThat(missed.select(".facts .st.bad").eachText()).containsExactly("nobody", "no trace in time");
        assertThat(pages.get("responsibilities/RSP-03.html")
                        .select("[aria-labelledby=trace]")
                        .text())
                .contains("It is not said what it leaves behind.");
    }

    @Test
    void an_edition_without_what_an_activity_leaves_behind_does_not_say_that_it_was_missed() {
        Map<String, Document> pages = pages(Audience.STAFF, activities());

        assertThat(pages.get("responsibilities/index.html")
                        .select("#at tr[data-is~=withheld] th")
                        .eachText())
                .containsExactly("RSP-01", "RSP-02");
    }

    private static SourceFile[] activities() {
        return new SourceFile[] {
            SourceFile.of("evidence/all.yaml", """
                        - {id: EVD-2026-001, title: E, type: log, system: S, location: vault, sha256: "0000000000000000000000000000000000000000000000000000000000000000", collected_on: 2026-10-10, collected_by: PER-o, period: {from: 2026-10-01, to: 2026-10-01}}
                        - {id: EVD-2026-002, title: E, type: log, system: S, location: vault, sha256: "0000000000000000000000000000000000000000000000000000000000000000", collected_on: 2026-10-09, collected_by: PER-o, period: {from: 2026-10-01, to: 2026-10-01}}
                        """),
            SourceFile.of("people/all.yaml", """
                        - {id: PER-o, title: O.}
                        - {id: UNT-x, title: Unit, owner: ROL-a, status: active, head: ROL-a}
                        - {id: ROL-a, title: Chief, owner: ROL-a, status: active, unit: UNT-x, purpose: X}
                        - {id: ROL-o, title: Other, owner: ROL-a, status: active, unit: UNT-x, purpose: X, holders: [{person: PER-o, from: 2026-01-01}]}
                        """),
            SourceFile.of("responsibilities/all.yaml", """
                        - {id: RSP-01, title: Look, status: active, group: Eyes, level: tactical, cadence: P1M, produces: [EVD-2026-001], assign: [{role: ROL-o, raci: I, unit: UNT-x}, {role: ROL-a, raci: A, mode: manage}]}
                        - {id: RSP-02, title: Look again, owner: ROL-o, status: active, group: Eyes, level: tactical, cadence: P1M, produces: [EVD-2026-002], assign: [{role: ROL-o, raci: R}]}
                        - {id: RSP-03, title: Wait, status: active, group: Hands, level: tactical, cadence: P1M, assign: [{role: ROL-o, raci: AR}]}
                        - {id: RSP-04, title: Jump, status: active, group: Hands, level: tactical, cadence: on-event, assign: [{role: ROL-o, raci: A, unit: "*"}]}
                        """)
        };
    }

    private static Map<String, Document> pages(Audience audience, SourceFile... files) {
        return Rendered.pages(DAY, audience, files);
    }
}
