package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What shows that a recurring activity took place. */
class NotEvidencedTest {

    private static final Corpus CORPUS = CorpusLoader.load(List.of(
                    SourceFile.of("responsibilities/isms.yaml", """
                    - {id: RSP-1, title: Do, status: active, group: G, level: tactical, cadence: P1M, produces: [NTC], assign: [{role: ROL-a, raci: AR}]}
                    """), SourceFile.of("risks/notices/x.yaml", """
                    - {id: NTC-2026-001, title: N, reported_on: 2026-02-19, reported_by: UNT-x, text: T.}
                    """)))
            .corpus();

    @Test
    void a_cadence_and_ten_days_after_the_latest_fact_nothing_shows_it() {
        assertThat(NotEvidenced.of(CORPUS, LocalDate.of(2026, 3, 29)).rows()).isEmpty();
        assertThat(NotEvidenced.of(CORPUS, LocalDate.of(2026, 3, 30)).rows())
                .extracting(NotEvidenced.Row::last)
                .containsExactly(Optional.of(LocalDate.of(2026, 2, 19)));
    }

    @Test
    void a_fact_that_is_to_come_shows_nothing() {
        assertThat(NotEvidenced.of(CORPUS, LocalDate.of(2026, 2, 18)).rows())
                .extracting(NotEvidenced.Row::last)
                .containsExactly(Optional.empty());
    }

    @Test
    void kinds_that_are_not_built_or_record_no_past_day_show_nothing() {
        assertThat(List.of("RSK", "MEA", "NTC", "STD")).allMatch(Facts::possible);
        assertThat(List.of("COM", "EXR", "PER", "MET")).noneMatch(Facts::possible);
    }
}
