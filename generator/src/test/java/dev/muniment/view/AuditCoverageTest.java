package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditCoverageTest {

    private static final String ORGANISATION = """
            id: ORG
            title: Example
            timezone: Europe/Berlin
            currency: EUR
            frameworks: [own]
            isms: {scope_statement: All of it., top_management: ROL-a, responsible: ROL-a}
            """;
    private static final String FRAMEWORK = """
            id: own
            title: Ours
            version: "1"
            requirements: [{ref: "4", kind: clause}, {ref: "4.1", kind: clause, parent: "4"}, {ref: "5", kind: clause}]
            """;

    @Test
    void knows_when_a_clause_was_last_audited_and_when_it_is_due() {
        Corpus corpus = corpus(audit("001", "2025-06-02", "[own]"), audit("002", "2026-03-02", "[\"own:4.1\"]"));

        AuditCoverage coverage = AuditCoverage.of(corpus).orElseThrow();

        assertThat(coverage.since()).isEqualTo(LocalDate.of(2025, 6, 2));
        assertThat(coverage.latest().id()).isEqualTo("AUD-2026-002");
        assertThat(coverage.clauses())
                .extracting(AuditCoverage.Line::name, AuditCoverage.Line::due)
                .containsExactly(tuple("4", LocalDate.of(2027, 3, 2)), tuple("5", LocalDate.of(2026, 6, 2)));
    }

    @Test
    void is_empty_before_the_first_internal_audit() {
        Corpus corpus = corpus(audit("001", "2025-06-02", "[own]").replace("type: internal", "type: certification"));

        assertThat(AuditCoverage.of(corpus)).isEmpty();
    }

    private static String audit(String number, String day, String criteria) {
        return "- {id: AUD-2026-" + number
                + ", title: Audit, owner: ROL-a, status: completed, type: internal, criteria: "
                + criteria + ", scope: All, planned: {from: " + day + ", to: " + day + "}, performed: {from: " + day
                + ", to: " + day + "}, lead_auditor: A firm, method: Interviews, account: Notes}\n";
    }

    private static Corpus corpus(String... audits) {
        return CorpusLoader.load(List.of(
                        SourceFile.of("organisation.yaml", ORGANISATION),
                        SourceFile.of("frameworks/own.yaml", FRAMEWORK),
                        SourceFile.of("assurance/audits/2026.yaml", String.join("", audits))))
                .corpus();
    }
}
