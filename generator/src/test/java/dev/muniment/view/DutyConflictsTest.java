package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Duties that are to be kept apart, and who has both. */
class DutyConflictsTest {

    @Test
    void every_pair_stands_with_whoever_has_both_and_what_stands_in() {
        DutyConflicts conflicts = DutyConflicts.of(
                CorpusLoader.load(List.of(
                                SourceFile.of("settings.yaml", """
                                        id: SET
                                        incompatible:
                                          - {a: ROL-a, b: ROL-b, reason: Who pays does not order}
                                        """),
                                SourceFile.of("people/roles.yaml", """
                                        - {id: ROL-a, title: A, owner: ROL-a, status: active, unit: UNT-x, purpose: P., holders: [{person: PER-1, from: 2020-01-01}, {person: PER-2, from: 2020-01-01}]}
                                        - {id: ROL-b, title: B, owner: ROL-a, status: active, unit: UNT-x, purpose: P., holders: [{person: PER-1, from: 2020-01-01, to: 2026-06-30}]}
                                        """),
                                SourceFile.of(
                                        "people/people.yaml", "- {id: PER-1, title: Ada}\n- {id: PER-2, title: Bob}\n"),
                                SourceFile.of("responsibilities/x.yaml", """
                                        - {id: RSP-1, title: Do, status: active, group: G, level: tactical, reviewed_by_activity: RSP-2, assign: [{role: ROL-a, raci: AR}]}
                                        - {id: RSP-2, title: Look, status: active, group: G, level: tactical, assign: [{role: ROL-b, raci: R}, {role: ROL-a, raci: A}]}
                                        """),
                                SourceFile.of("exceptions/x.yaml", """
                                        id: EXC-2026-001
                                        title: Both
                                        owner: ROL-a
                                        status: approved
                                        from: POL-1
                                        reason: R
                                        requested_by: ROL-a
                                        together: [ROL-b, ROL-a]
                                        expires: 2026-12-31
                                        """)))
                        .corpus(),
                LocalDate.of(2026, 6, 30));

        assertThat(conflicts.pairs()).hasSize(2);
        assertThat(conflicts.pairs())
                .allSatisfy(pair ->
                        assertThat(pair.persons()).extracting(Named::title).containsExactly("Ada"));
        assertThat(conflicts.pairs())
                .extracting(DutyConflicts.Pair::sort)
                .containsExactly(DutyConflicts.Sort.SET_APART, DutyConflicts.Sort.REVIEWED);
        assertThat(conflicts.pairs()).extracting(DutyConflicts.Pair::open).containsExactly(false, true);
        assertThat(conflicts.pairs().get(0).exception()).map(Named::id).contains("EXC-2026-001");
    }

    @Test
    void a_pair_of_the_settings_counts_who_answers_and_is_not_told_again_as_a_review() {
        DutyConflicts conflicts = DutyConflicts.of(
                CorpusLoader.load(List.of(
                                SourceFile.of("settings.yaml", """
                                        id: SET
                                        incompatible:
                                          - {a: RSP-2, b: RSP-1, reason: Who does does not look}
                                        """),
                                SourceFile.of("people/roles.yaml", """
                                        - {id: ROL-a, title: A, owner: ROL-a, status: active, unit: UNT-x, purpose: P., holders: [{person: PER-1, from: 2020-01-01}]}
                                        - {id: ROL-b, title: B, owner: ROL-a, status: active, unit: UNT-x, purpose: P., holders: [{person: PER-2, from: 2020-01-01}]}
                                        """),
                                SourceFile.of(
                                        "people/people.yaml", "- {id: PER-1, title: Ada}\n- {id: PER-2, title: Bob}\n"),
                                SourceFile.of("responsibilities/x.yaml", """
                                        - {id: RSP-1, title: Do, status: active, group: G, level: tactical, reviewed_by_activity: RSP-2, assign: [{role: ROL-a, raci: A}, {role: ROL-b, raci: R}]}
                                        - {id: RSP-2, title: Look, status: active, group: G, level: tactical, assign: [{role: ROL-a, raci: AR}, {role: ROL-b, raci: C}]}
                                        """)))
                        .corpus(),
                LocalDate.of(2026, 6, 30));

        assertThat(conflicts.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.sort()).isEqualTo(DutyConflicts.Sort.SET_APART);
            assertThat(pair.persons()).extracting(Named::title).containsExactly("Ada");
        });
    }
}
