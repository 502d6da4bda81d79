package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Roles that nobody holds, and what rests on them. */
class VacantRoleTest {

    private static final LocalDate LAST = LocalDate.of(2026, 5, 31);

    @Test
    void a_role_is_vacant_on_the_day_after_its_last_holder_left() {
        Corpus corpus = corpus("{person: PER-ada, from: 2020-01-01, to: 2026-05-31}");

        assertThat(VacantRole.all(corpus, LAST)).isEmpty();
        assertThat(VacantRole.all(corpus, LAST.plusDays(1))).singleElement().satisfies(vacant -> {
            assertThat(vacant.lastDay()).contains(LAST);
            assertThat(vacant.fellVacant()).isTrue();
        });
    }

    @Test
    void a_role_that_nobody_held_yet_did_not_fall_vacant() {
        Corpus corpus = corpus("{person: PER-ada, from: 2026-06-02, to: 2026-12-31}");

        List<VacantRole> found = VacantRole.all(corpus, LAST);

        assertThat(found)
                .singleElement()
                .satisfies(vacant -> assertThat(vacant.fellVacant()).isFalse());
    }

    @Test
    void what_is_over_does_not_count_and_an_alias_names_the_role_too() {
        Corpus corpus = corpus("");

        VacantRole vacant = VacantRole.all(corpus, LAST).get(0);

        assertThat(vacant.activities()).containsExactly("RSP-01");
        assertThat(vacant.owned()).extracting(Entity::id).containsExactly("RSP-01", "UNT-a");
    }

    private static Corpus corpus(String holder) {
        return CorpusLoader.load(List.of(
                        SourceFile.of("people/roles.yaml", """
                - {id: ROL-x, aliases: [ROL-old], title: X, owner: ROL-y, status: active, unit: UNT-a, purpose: Does., holders: [%s]}
                """.formatted(holder)),
                        SourceFile.of("people/units.yaml", """
                - {id: UNT-a, title: A, owner: ROL-old, status: active, head: ROL-x}
                - {id: UNT-b, title: B, owner: ROL-x, status: retired, head: ROL-x}
                """),
                        SourceFile.of("responsibilities/isms.yaml", """
                - {id: RSP-01, title: Act, status: active, group: A, level: tactical, assign: [{role: ROL-old, raci: A}]}
                - {id: RSP-02, title: Rest, status: retired, group: A, level: tactical, assign: [{role: ROL-x, raci: A}]}
                """)))
                .corpus();
    }
}
