package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlBlockTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String POLICY = """
            ---
            id: POL-001
            title: Policy
            level: top
            owner: ROL-head
            author: PER-ada
            version: "2.0"
            status: effective
            last_reviewed: 2026-01-10
            review_cycle: P6M
            history:
              - {version: "1.0", date: 2025-01-01, author: PER-ada, summary: First edition}
              - {version: "2.0", date: 2026-01-05, author: PER-ada, summary: Second edition}
            approvals:
              - {version: "2.0", by: PER-ada, role: ROL-head, date: 2026-01-08, decision: approved, method: meeting, content_sha256: "@HASH@"}
            ---

            - **S01** Everyone **MUST** read it.
            """;
    private static final String STANDARD = """
            ---
            id: STD-001
            title: Standard
            owner: ROL-head
            author: PER-ada
            version: "0.1"
            status: draft
            parent: POL-001
            history: [{version: "0.1", date: 2026-01-05, author: PER-ada, summary: First draft}]
            ---

            Text.
            """;
    private static final String ROLE =
            "- {id: ROL-head, title: Head, owner: ROL-head, status: active, unit: UNT-x, purpose: Leads., holders: [{person: PER-ada, from: 2020-01-01, to: 2026-11-20}]}\n";

    @Test
    void an_approval_that_names_the_hash_of_the_text_matches_and_another_does_not() {
        Corpus unsealed = corpus(POLICY);
        String hash = block(unsealed, "POL-001", DAY).seal().hash();

        Corpus sealed = corpus(POLICY.replace("@HASH@", hash));
        Corpus changed = corpus(POLICY.replace("@HASH@", hash).replace("read it", "keep it"));

        assertThat(block(sealed, "POL-001", DAY).seal().state()).isEqualTo(Seal.State.MATCHES);
        assertThat(block(changed, "POL-001", DAY).seal().state()).isEqualTo(Seal.State.CHANGED);
        assertThat(block(sealed, "STD-001", DAY).seal().state()).isEqualTo(Seal.State.NOT_APPROVED);
    }

    @Test
    void names_relatives_holders_of_the_day_and_history_newest_first() {
        Corpus corpus = corpus(POLICY);

        ControlBlock policy = block(corpus, "POL-001", DAY);

        assertThat(policy.relatives().children()).extracting(Named::id).containsExactly("STD-001");
        assertThat(block(corpus, "STD-001", DAY).relatives().parent())
                .hasValueSatisfying(parent -> assertThat(parent.title()).isEqualTo("Policy"));
        assertThat(policy.holders()).extracting(Named::id).containsExactly("PER-ada");
        assertThat(block(corpus, "POL-001", DAY.plusDays(1)).holders()).isEmpty();
        assertThat(policy.history()).extracting(ControlBlock.Edition::version).containsExactly("2.0", "1.0");
    }

    @Test
    void a_review_is_overdue_on_the_day_after_its_last_day_and_never_for_a_draft() {
        Corpus corpus = corpus(POLICY);
        LocalDate last = LocalDate.of(2026, 7, 10);

        assertThat(block(corpus, "POL-001", last).overdue()).isFalse();
        assertThat(block(corpus, "POL-001", last.plusDays(1)).overdue()).isTrue();
        assertThat(block(corpus, "STD-001", DAY).overdue()).isFalse();
    }

    @Test
    void the_register_holds_every_document_by_kind() {
        DocumentRegister register = DocumentRegister.of(corpus(POLICY), DAY);

        assertThat(register.groups()).extracting(DocumentRegister.Group::name).containsExactly("policies", "standards");
        assertThat(register.documents()).hasSize(2);
    }

    private static ControlBlock block(Corpus corpus, String id, LocalDate day) {
        return DocumentRegister.of(corpus, day).documents().stream()
                .filter(block -> block.document().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Corpus corpus(String policy) {
        return CorpusLoader.load(List.of(
                        SourceFile.of("documents/policies/POL-001.md", policy),
                        SourceFile.of("documents/standards/STD-001.md", STANDARD),
                        SourceFile.of("people/roles.yaml", ROLE),
                        SourceFile.of("people/people.yaml", "- {id: PER-ada, title: Ada}\n")))
                .corpus();
    }
}
