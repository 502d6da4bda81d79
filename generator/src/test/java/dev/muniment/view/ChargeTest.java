package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Role;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a role answers for, and who leads. */
class ChargeTest {

    private static final Corpus CORPUS = CorpusLoader.load(List.of(
                    SourceFile.of("organisation.yaml", """
                    id: ORG
                    title: Example
                    timezone: Europe/Berlin
                    currency: EUR
                    isms: {scope_statement: All., top_management: ROL-a, responsible: ROL-b}
                    """),
                    SourceFile.of("people/roles.yaml", """
                    - {id: ROL-a, title: A, owner: ROL-a, status: active, unit: UNT-x, purpose: Leads., holders: [{person: PER-p, from: 2020-01-01, to: 2026-05-31}]}
                    - {id: ROL-b, title: B, owner: ROL-a, status: active, unit: UNT-x, purpose: Helps., holders: []}
                    """),
                    SourceFile.of("people/units.yaml", """
                    - {id: UNT-x, title: X, owner: ROL-a, status: active, head: ROL-a}
                    - {id: UNT-y, title: Y, owner: ROL-a, status: retired, head: ROL-a}
                    """),
                    SourceFile.of("responsibilities/isms.yaml", """
                    - {id: RSP-1, title: Do, status: active, group: G, level: tactical, assign: [{role: ROL-a, raci: A}, {role: ROL-b, raci: R}]}
                    - {id: RSP-2, title: Do more, status: retired, group: G, level: tactical, assign: [{role: ROL-a, raci: AR}]}
                    """)))
            .corpus();

    @Test
    void a_role_answers_for_active_activities_and_records_and_not_for_itself() {
        Charge charge = Charge.of(CORPUS, role("ROL-a"));

        assertThat(charge).isEqualTo(new Charge(List.of("RSP-1"), List.of("ROL-b", "UNT-x")));
        assertThat(charge.words()).isEqualTo("accountable for RSP-1, owner of ROL-b, UNT-x");
    }

    @Test
    void doing_the_work_is_not_answering_for_it() {
        Charge charge = Charge.of(CORPUS, role("ROL-b"));

        assertThat(charge.none()).isTrue();
        assertThat(charge.words()).isEmpty();
    }

    @Test
    void more_than_three_are_counted() {
        assertThat(new Charge(List.of(), List.of("A", "B", "C", "D", "E")).words())
                .isEqualTo("owner of A, B, C and 2 more");
    }

    @Test
    void both_leading_roles_are_named_with_their_place() {
        List<LeadingRole> leading = LeadingRole.all(CORPUS).toList();

        assertThat(leading).extracting(one -> one.role().id()).containsExactly("ROL-a", "ROL-b");
        assertThat(leading).extracting(one -> one.answersForNothing(CORPUS)).containsExactly(false, true);
        assertThat(leading)
                .extracting(LeadingRole::pointer)
                .containsExactly("/isms/top_management", "/isms/responsible");
    }

    @Test
    void a_role_is_vacant_since_the_last_day_of_its_last_holder() {
        assertThat(role("ROL-a").vacantSince(LocalDate.of(2026, 5, 31))).isEmpty();
        assertThat(role("ROL-a").vacantSince(LocalDate.of(2026, 6, 1))).contains(LocalDate.of(2026, 5, 31));
        assertThat(role("ROL-b").vacantSince(LocalDate.of(2026, 6, 1))).isEmpty();
    }

    @Test
    void soon_is_thirty_days_where_no_settings_say_otherwise() {
        assertThat(Soon.lastDay(CORPUS, LocalDate.of(2026, 6, 1))).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    private static Role role(String id) {
        return CORPUS.find(Role.class, id).orElseThrow();
    }
}
