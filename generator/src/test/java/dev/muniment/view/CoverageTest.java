package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.StatementRef;
import dev.muniment.source.SourceFile;
import dev.muniment.view.Coverage.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What answers the requirements of a framework. */
class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final SourceFile OWN = SourceFile.of("frameworks/own.yaml", """
            id: own-2026
            title: Ours
            alias: own
            version: "1"
            requirements:
              - {ref: G, kind: theme}
              - {ref: G.1, kind: control, parent: G}
              - {ref: G.2, kind: control, parent: G}
            """);
    private static final String CONTROL = """
            - id: CTL-001
              title: Look
              owner: ROL-x
              status: implemented
              description: Somebody looks.
              type: detective
              nature: manual
              frequency: P6M
              operator: ROL-x
              satisfies: ["own:G.1"]
              implements_statements: [POL-1.S01]
            """;

    @Test
    void a_control_answers_with_its_statements_and_its_evidence_proves() {
        Coverage coverage = coverage(SourceFile.of("controls/x.yaml", CONTROL), evidence("[CTL-001]", "P1M"));

        Coverage.Line line = coverage.lines().get(0);

        assertThat(coverage.lines()).hasSize(2);
        assertThat(line.standing()).isEqualTo(Standing.PROVEN);
        assertThat(line.controls()).extracting(Named::id).containsExactly("CTL-001");
        assertThat(line.statements()).containsExactly(new StatementRef("POL-1", "S01"));
        assertThat(line.evidence()).extracting(Named::id).containsExactly("EVD-2026-001");
        assertThat(coverage.count(Standing.PROVEN)).isEqualTo(1);
        assertThat(coverage.count(Standing.OPEN)).isEqualTo(1);
    }

    @Test
    void evidence_counts_until_its_last_day() {
        SourceFile control = SourceFile.of("controls/x.yaml", CONTROL);

        assertThat(coverage(control, evidence("[\"own:G.1\"]", "P29D"))
                        .lines()
                        .get(0)
                        .standing())
                .isEqualTo(Standing.PROVEN);
        assertThat(coverage(control, evidence("[\"own:G.1\"]", "P28D"))
                        .lines()
                        .get(0)
                        .standing())
                .isEqualTo(Standing.ANSWERED);
    }

    @Test
    void a_planned_control_and_a_risk_answer_nothing() {
        Coverage coverage = coverage(
                SourceFile.of("controls/x.yaml", CONTROL.replace("implemented", "planned")),
                SourceFile.of("risks/RSK-0001.yaml", """
                        id: RSK-0001
                        title: Loss
                        owner: ROL-x
                        status: open
                        statement: {cause: a, event: b, consequence: c}
                        identified_on: 2026-01-01
                        inherent: {likelihood: 3, impact: 3, date: 2026-01-01, by: PER-x}
                        current: {likelihood: 2, impact: 3, date: 2026-01-01, by: PER-x}
                        target: {likelihood: 2, impact: 2}
                        controls: ["own-2026:G.1"]
                        treatment: {option: modify}
                        """));

        Coverage.Line line = coverage.lines().get(0);

        assertThat(line.standing()).isEqualTo(Standing.OPEN);
        assertThat(line.controls()).isEmpty();
        assertThat(line.others()).extracting(Named::id).containsExactly("RSK-0001");
    }

    @Test
    void a_statement_that_names_the_requirement_answers_while_its_document_is_in_force() {
        assertThat(coverage(policy("effective")).lines().get(1).statements())
                .containsExactly(new StatementRef("POL-1", "S01"));
        assertThat(coverage(policy("effective")).lines().get(1).standing()).isEqualTo(Standing.ANSWERED);
        assertThat(coverage(policy("draft")).lines().get(1).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void what_the_statement_of_applicability_excludes_is_not_open() {
        Coverage coverage = coverage(SourceFile.of("soa/x.yaml", """
                id: SOA-x
                title: Statement
                owner: ROL-x
                status: effective
                framework: own
                version: "1"
                entries:
                  - {control: G.2, applicable: false, justification: We build nothing of that sort., status: not-applicable}
                """));

        assertThat(coverage.lines())
                .extracting(Coverage.Line::standing)
                .containsExactly(Standing.OPEN, Standing.EXCLUDED);
    }

    private static Coverage coverage(SourceFile... files) {
        List<SourceFile> all = new ArrayList<>(List.of(files));
        all.add(OWN);
        return Coverage.all(CorpusLoader.load(all).corpus(), DAY).stream()
                .filter(one -> one.framework().id().equals("own-2026"))
                .findFirst()
                .orElseThrow();
    }

    private static SourceFile evidence(String controls, String validFor) {
        return SourceFile.of("evidence/index.yaml", """
                - id: EVD-2026-001
                  title: List
                  type: export
                  system: Directory
                  location: "https://example.org/list"
                  sha256: 2f1a77c0e4d1b9a3c5e7f90812a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5
                  collected_on: 2026-06-01
                  collected_by: PER-x
                  period: {from: 2026-01-01, to: 2026-05-31}
                  controls: %s
                  valid_for: %s
                """.formatted(controls, validFor));
    }

    private static SourceFile policy(String status) {
        return SourceFile.of("documents/policies/POL-1.md", """
                ---
                id: POL-1
                title: Policy
                level: topic
                version: "1.0"
                status: %s
                owner: ROL-x
                author: PER-x
                effective: 2026-01-01
                applies_to: [all-staff]
                history: [{version: "1.0", date: 2026-01-01, author: PER-x, summary: First version}]
                statements:
                  S01: {responsible: ROL-x, implements: ["own:G.2"]}
                ---

                # Policy

                - **S01** Rights **MUST** be looked at.
                """.formatted(status));
    }
}
