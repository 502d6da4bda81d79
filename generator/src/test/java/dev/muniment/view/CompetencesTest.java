package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holders of roles must be able to do, beside what they have shown. */
class CompetencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void the_level_that_is_asked_is_enough_and_one_below_is_a_gap() {
        assertThat(of("{skill: risk management, level: 3}").gaps()).isZero();
        assertThat(of("{skill: risk management, level: 2}").gaps()).isEqualTo(1);
    }

    @Test
    void what_was_shown_counts_on_its_last_day_and_no_longer() {
        assertThat(of("{skill: Risk management, level: 4, valid_to: 2026-06-30}")
                        .gaps())
                .isZero();
        assertThat(of("{skill: Risk management, level: 4, valid_to: 2026-06-29}")
                        .gaps())
                .isEqualTo(1);
    }

    @Test
    void a_competence_without_a_level_is_shown_and_another_one_is_not() {
        assertThat(of("{skill: Risk management}").gaps()).isZero();
        assertThat(of("{skill: Leading people, level: 4}").gaps()).isEqualTo(1);
    }

    private static Competences of(String qualification) {
        SourceFile role = SourceFile.of("people/roles.yaml", """
                - id: ROL-x
                  title: Officer
                  owner: ROL-x
                  status: active
                  unit: UNT-x
                  purpose: Looks after it.
                  holders:
                    - {person: PER-x, from: 2026-01-01}
                    - {person: PER-gone, from: 2025-01-01, to: 2025-12-31}
                  competences: [{skill: Risk management, level: 3}]
                """);
        SourceFile person = SourceFile.of(
                "people/people.yaml", "- {id: PER-x, title: X, qualifications: [" + qualification + "]}\n");
        Competences competences =
                Competences.of(CorpusLoader.load(List.of(role, person)).corpus(), DAY);
        assertThat(competences.lines()).hasSize(1);
        return competences;
    }
}
