package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Plan;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a plan is to be tried next. */
class NextExerciseTest {

    @Test
    void the_year_runs_from_the_latest_trial_that_was_held() {
        assertThat(next("status: effective\ncovers: [PRS-001]\neffective: 2025-01-01", """
                - {id: EXR-2026-01, title: A, owner: ROL-x, status: completed, type: tabletop, date: 2026-03-01, plan: PLN-001, account: A}
                - {id: EXR-2026-02, title: B, owner: ROL-x, status: completed, type: tabletop, date: 2026-02-01, plan: PLN-001, account: A}
                - {id: EXR-2026-03, title: C, owner: ROL-x, status: planned, type: tabletop, date: 2026-09-01, plan: PLN-001, account: A}
                - {id: EXR-2026-04, title: D, owner: ROL-x, status: completed, type: tabletop, date: 2026-09-01, account: A}
                """))
                .contains(LocalDate.of(2027, 3, 1));
    }

    @Test
    void a_plan_that_was_never_tried_counts_from_its_first_day() {
        assertThat(next("status: effective\ncovers: [PRS-001]\neffective: 2025-01-01", ""))
                .contains(LocalDate.of(2026, 1, 1));
        assertThat(next("status: effective\ncovers: [PRS-001]", "")).isEmpty();
    }

    @Test
    void a_draft_and_a_plan_for_no_process_are_not_tried() {
        assertThat(next("status: draft\ncovers: [PRS-001]\neffective: 2025-01-01", ""))
                .isEmpty();
        assertThat(next("status: effective\neffective: 2025-01-01", "")).isEmpty();
    }

    private static Optional<LocalDate> next(String more, String exercises) {
        Corpus corpus = CorpusLoader.load(List.of(
                        SourceFile.of("documents/plans/PLN-001.md", """
                ---
                id: PLN-001
                title: Plan
                version: "1.0"
                owner: ROL-x
                author: PER-ada
                history: [{version: "1.0", date: 2024-12-01, author: PER-ada, summary: First}]
                %s
                ---

                Go out.
                """.formatted(more)),
                        SourceFile.of("continuity/exercises/all.yaml", exercises)))
                .corpus();
        return NextExercise.of(corpus, corpus.all(Plan.class).get(0));
    }
}
