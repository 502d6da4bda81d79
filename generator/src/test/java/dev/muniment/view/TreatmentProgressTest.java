package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Risk;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreatmentProgressTest {

    @Test
    void counts_what_is_done_and_leaves_out_what_is_cancelled() {
        Corpus corpus = corpus("""
                - {id: ACT-2026-001, title: A, owner: ROL-a, status: done, type: treatment, for: [RSK-0001], due: 2026-05-01, done_on: 2026-04-20}
                - {id: ACT-2026-002, title: B, owner: ROL-a, status: open, type: task, for: [RSK-0001], due: 2026-08-01}
                - {id: ACT-2026-003, title: C, owner: ROL-a, status: in-progress, type: treatment, for: [RSK-0001], due: 2026-07-01}
                - {id: ACT-2026-004, title: D, owner: ROL-a, status: cancelled, type: treatment, for: [RSK-0001], due: 2026-06-01}
                - {id: ACT-2026-005, title: E, owner: ROL-a, status: open, type: treatment, for: [RSK-0002], due: 2026-06-01}
                """);

        TreatmentProgress progress = TreatmentProgress.of(corpus, risk(corpus));

        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.total()).isEqualTo(3);
        assertThat(progress.share()).contains(33);
        assertThat(progress.nextDue()).contains(LocalDate.of(2026, 7, 1));
        assertThat(progress.finished()).isEmpty();
    }

    @Test
    void is_finished_on_the_day_of_the_last_action() {
        Corpus corpus = corpus("""
                - {id: ACT-2026-001, title: A, owner: ROL-a, status: done, type: treatment, for: [RSK-0001], due: 2026-05-01, done_on: 2026-04-20}
                - {id: ACT-2026-002, title: B, owner: ROL-a, status: done, type: treatment, for: [RSK-0001], due: 2026-05-01, done_on: 2026-03-02}
                """);

        TreatmentProgress progress = TreatmentProgress.of(corpus, risk(corpus));

        assertThat(progress.finished()).contains(LocalDate.of(2026, 4, 20));
        assertThat(progress.nextDue()).isEmpty();
        assertThat(progress.share()).contains(100);
    }

    @Test
    void has_no_share_without_actions() {
        Corpus corpus = corpus("[]\n");

        TreatmentProgress progress = TreatmentProgress.of(corpus, risk(corpus));

        assertThat(progress.share()).isEmpty();
        assertThat(progress.finished()).isEmpty();
    }

    private static Risk risk(Corpus corpus) {
        return corpus.find(Risk.class, "RSK-0001").orElseThrow();
    }

    private static Corpus corpus(String actions) {
        return CorpusLoader.load(
                        List.of(SourceFile.of("actions/2026.yaml", actions), SourceFile.of("risks/RSK-0001.yaml", """
                                id: RSK-0001
                                title: Fire
                                owner: ROL-a
                                status: treating
                                statement: {cause: A spark, event: sets fire, consequence: all burns}
                                identified_on: 2026-01-01
                                inherent: {likelihood: 3, impact: 3}
                                current: {likelihood: 2, impact: 2}
                                treatment: {option: modify}
                                """)))
                .corpus();
    }
}
