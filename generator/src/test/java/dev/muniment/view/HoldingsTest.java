package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Registers of assets, suppliers and management reviews. */
class HoldingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void assets_come_by_criticality_and_say_what_needs_them() {
        AssetRegister register = AssetRegister.of(corpus("assets/a.yaml", """
                - {id: AST-0001, title: A, owner: ROL-a, status: active, type: system, criticality: low, depends_on: [AST-0002], end_of_support: 2026-11-19}
                - {id: AST-0002, title: B, owner: ROL-a, status: active, type: system, criticality: critical, end_of_support: 2027-11-20}
                - {id: AST-0003, title: C, owner: ROL-a, status: retired, type: system, criticality: critical, end_of_support: 2020-01-01}
                """), DAY);

        assertThat(register.rows())
                .extracting(row -> row.asset().id())
                .containsExactly("AST-0002", "AST-0001", "AST-0003");
        assertThat(register.rows().get(0).neededBy()).extracting(Named::id).containsExactly("AST-0001");
        assertThat(register.rows()).extracting(AssetRegister.Row::unsupported).containsExactly(false, true, false);
        assertThat(register.rows().get(0).support().orElseThrow().soon()).isTrue();
    }

    @Test
    void suppliers_tell_what_still_assures_and_which_contract_ends() {
        SupplierRegister register = SupplierRegister.of(corpus("suppliers/a.yaml", """
                - id: SUP-001
                  title: A
                  owner: ROL-a
                  status: active
                  service: Mail
                  criticality: high
                  contract: {ref: C-1, from: 2024-01-01, to: 2027-05-20, security_clauses: true}
                  assurance: [{type: soc2, valid_to: 2026-11-19}]
                - id: SUP-002
                  title: B
                  owner: ROL-a
                  status: active
                  service: Web
                  criticality: low
                  contract: {ref: C-2, from: 2024-01-01, to: 2026-11-19, security_clauses: true}
                  assurance: [{type: soc2, valid_to: 2026-11-20}]
                """), DAY);

        assertThat(register.rows()).extracting(SupplierRegister.Row::assured).containsExactly(false, true);
        assertThat(register.rows()).extracting(SupplierRegister.Row::ending).containsExactly(true, false);
        assertThat(register.rows()).extracting(SupplierRegister.Row::ran).containsExactly(false, true);
    }

    @Test
    void reviews_tell_what_was_looked_at_and_which_decision_waits() {
        ReviewRegister register = ReviewRegister.of(corpus("assurance/management-reviews/a.yaml", """
                - id: MRV-2026-1
                  title: Spring
                  owner: ROL-a
                  status: approved
                  date: 2026-05-12
                  attendees: [ROL-a]
                  inputs: {a: All done, f: Two risks}
                  decisions:
                    - {text: Buy it, action: ACT-2026-001}
                    - {text: Leave it, no_action_reason: Fine as it is}
                  account: Notes
                - {id: MRV-2026-2, title: Autumn, owner: ROL-a, status: planned, date: 2026-11-26, attendees: [ROL-a], account: Notes}
                """, """
                - {id: ACT-2026-001, title: A, owner: ROL-a, status: open, type: task, due: 2026-12-01}
                """), DAY);

        assertThat(register.rows()).extracting(ReviewRegister.Row::held).containsExactly(false, true);
        assertThat(register.rows().get(1).covered()).isEqualTo(2);
        assertThat(register.open()).isEqualTo(1);
    }

    private static Corpus corpus(String path, String content, String... actions) {
        return CorpusLoader.load(Stream.concat(
                                Stream.of(SourceFile.of(path, content)),
                                Stream.of(actions).map(text -> SourceFile.of("actions/2026.yaml", text)))
                        .toList())
                .corpus();
    }
}
