package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.StatementOfApplicability;
import dev.muniment.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands beside the decisions of a statement of applicability. */
class ApplicabilityTest {

    @Test
    void a_decision_stands_beside_its_risks_implementers_and_evidence() {
        Applicability applicability = applicability("""
                  - control: A.5.18
                    applicable: true
                    reasons: [risk]
                    justification: Rights pile up.
                    status: implemented
                    owner: ROL-x
                    implemented_by: [CTL-001]
                    evidence: [EVD-2026-009]
                """);

        Applicability.Line line = applicability.lines().get(0);

        assertThat(line.title()).contains("Access rights");
        assertThat(line.risks()).extracting(Named::id).containsExactly("RSK-0001", "RSK-0002");
        assertThat(line.implementers()).extracting(Entity::id).containsExactly("CTL-001");
        assertThat(line.evidence()).extracting(Named::id).containsExactly("EVD-2026-009");
        assertThat(line.gaps()).isEmpty();
        assertThat(applicability.undecided()).hasSize(92);
    }

    @Test
    void a_control_beyond_the_framework_has_its_own_title_and_its_gaps_are_named_in_order() {
        Applicability applicability = applicability("""
                  - {control: "own:CTL-001", applicable: true, justification: Ours., status: planned}
                """);

        Applicability.Line line = applicability.lines().get(0);

        assertThat(line.title()).contains("Look");
        assertThat(line.risks()).extracting(Named::id).containsExactly("RSK-0002");
        assertThat(line.gaps()).containsExactly(Gap.NO_OWNER, Gap.NO_REASON, Gap.NO_ACTION);
        assertThat(applicability.undecided()).hasSize(93);
    }

    private static Applicability applicability(String entries) {
        Corpus corpus = CorpusLoader.load(List.of(
                        SourceFile.of("soa/x.yaml", """
                                id: SOA-x
                                title: Statement
                                owner: ROL-x
                                status: draft
                                framework: iso27001
                                version: "1"
                                entries:
                                """ + entries),
                        SourceFile.of("controls/x.yaml", """
                                - id: CTL-001
                                  title: Look
                                  owner: ROL-x
                                  status: implemented
                                  description: Somebody looks.
                                  type: detective
                                  nature: manual
                                  frequency: P6M
                                  operator: ROL-x
                                  satisfies: ["iso27001:A.5.18"]
                                """),
                        risk("RSK-0001", "iso27001-2022:A.5.18"),
                        risk("RSK-0002", "CTL-001"),
                        risk("RSK-0003", "iso27001:A.5.17")))
                .corpus();
        return Applicability.of(
                corpus, corpus.single(StatementOfApplicability.class).orElseThrow());
    }

    private static SourceFile risk(String id, String control) {
        return SourceFile.of("risks/" + id + ".yaml", """
                id: %s
                title: Theft
                owner: ROL-x
                status: treating
                statement: {cause: Door, event: Theft, consequence: Loss}
                identified_on: 2026-05-01
                inherent: {likelihood: 2, impact: 2}
                current: {likelihood: 2, impact: 2}
                controls: ["%s"]
                treatment: {option: modify}
                """.formatted(id, control));
    }
}
