package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.source.SourceFile;
import dev.muniment.view.EvidenceGrid.Cell;
import dev.muniment.view.EvidenceGrid.State;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Periods of a control's frequency, and evidence in each. */
class EvidenceGridTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void the_columns_are_the_running_month_and_the_eleven_before_it() {
        assertThat(EvidenceGrid.columns(DAY))
                .hasSize(12)
                .startsWith(YearMonth.of(2025, 12))
                .endsWith(YearMonth.of(2026, 11));
    }

    @Test
    void a_monthly_control_misses_each_month_that_is_over_and_left_nothing() {
        EvidenceGrid grid = grid("P1M", "2026-10-01", "2026-10-31");

        assertThat(grid.cells()).hasSize(12).allMatch(cell -> cell.months() == 1);
        assertThat(grid.cells().get(11)).isEqualTo(new Cell("2026-11", 1, false, State.NOT_DUE, List.of()));
        assertThat(grid.cells().get(10).state()).isEqualTo(State.COLLECTED);
        assertThat(grid.cells().get(9).state()).isEqualTo(State.MISSING);
        assertThat(grid.missing()).isEqualTo(10);
        assertThat(grid.latest().map(Cell::period)).contains("2026-10");
    }

    @Test
    void the_last_day_of_a_period_still_belongs_to_it() {
        Corpus corpus = corpus("P1M", "2025-01-01", "2025-01-01");
        Control control = corpus.all(Control.class).get(0);

        assertThat(EvidenceGrid.of(corpus, control, LocalDate.of(2026, 10, 31))
                        .cells()
                        .get(11)
                        .state())
                .isEqualTo(State.NOT_DUE);
        assertThat(EvidenceGrid.of(corpus, control, LocalDate.of(2026, 11, 1))
                        .cells()
                        .get(10)
                        .state())
                .isEqualTo(State.MISSING);
    }

    @Test
    void quarters_halves_and_years_are_those_of_the_calendar_and_may_begin_before_the_first_column() {
        assertThat(periods("P3M")).containsExactly("2025-Q4 1", "2026-Q1 3", "2026-Q2 3", "2026-Q3 3", "2026-Q4 2");
        assertThat(periods("P6M")).containsExactly("2025-H2 1", "2026-H1 6", "2026-H2 5");
        assertThat(periods("P1Y")).containsExactly("2025 1", "2026 11");
        assertThat(periods("P2M")).startsWith("2025-11 to 2025-12 1", "2026-01 to 2026-02 2");
        assertThat(periods("P2Y")).containsExactly("2024-01 to 2025-12 1", "2026-01 to 2027-12 11");
    }

    @Test
    void what_recurs_within_a_month_is_looked_at_by_month_and_odd_spans_by_the_next_longer_period() {
        assertThat(periods("P1D")).hasSize(12);
        assertThat(periods("P1W")).hasSize(12);
        assertThat(periods("P31D")).hasSize(12);
        assertThat(periods("P32D")).hasSize(7);
        assertThat(periods("P5M")).containsExactly("2025-H2 1", "2026-H1 6", "2026-H2 5");
        assertThat(periods("P18M")).containsExactly("2024-01 to 2025-12 1", "2026-01 to 2027-12 11");
    }

    @Test
    void what_works_all_the_time_or_on_an_event_misses_nothing() {
        EvidenceGrid grid = grid("continuous", "2026-10-01", "2026-10-31");

        assertThat(grid.due()).isFalse();
        assertThat(grid.missing()).isZero();
        assertThat(grid.cells().get(10).state()).isEqualTo(State.COLLECTED);
        assertThat(grid.cells().get(9).state()).isEqualTo(State.NOT_DUE);
    }

    @Test
    void evidence_counts_for_every_period_that_it_speaks_about_also_when_it_counts_no_longer() {
        EvidenceGrid grid = grid("P3M", "2026-03-31", "2026-07-01");

        assertThat(grid.cells())
                .extracting(Cell::state)
                .containsExactly(State.MISSING, State.COLLECTED, State.COLLECTED, State.COLLECTED, State.NOT_DUE);
        assertThat(grid.evidence()).extracting(Proof::standing).containsExactly(Validity.Standing.STALE);
    }

    @Test
    void no_evidence_is_asked_for_a_period_that_began_before_the_first_day_of_operation() {
        assertThat(since("2026-04-01").cells())
                .extracting(Cell::state)
                .containsExactly(State.NOT_DUE, State.NOT_DUE, State.MISSING, State.COLLECTED, State.NOT_DUE);
        assertThat(since("2026-04-02").cells())
                .extracting(Cell::state)
                .containsExactly(State.NOT_DUE, State.NOT_DUE, State.NOT_DUE, State.COLLECTED, State.NOT_DUE);
    }

    private static EvidenceGrid since(String day) {
        Corpus corpus = corpus("P3M\n  operated_since: " + day, "2026-07-01", "2026-07-01");
        return EvidenceGrid.of(corpus, corpus.all(Control.class).get(0), DAY);
    }

    @Test
    void what_is_collected_after_the_day_is_not_there_yet() {
        Corpus corpus = corpus("P1M", "2026-10-01", "2026-10-31");

        EvidenceGrid grid = EvidenceGrid.of(corpus, corpus.all(Control.class).get(0), LocalDate.of(2026, 11, 1));

        assertThat(grid.evidence()).isEmpty();
    }

    private static List<String> periods(String frequency) {
        return grid(frequency, "2025-01-01", "2025-01-01").cells().stream()
                .map(cell -> cell.period() + " " + cell.months())
                .toList();
    }

    private static EvidenceGrid grid(String frequency, String from, String to) {
        Corpus corpus = corpus(frequency, from, to);
        return EvidenceGrid.of(corpus, corpus.all(Control.class).get(0), DAY);
    }

    private static Corpus corpus(String frequency, String from, String to) {
        return CorpusLoader.load(List.of(
                        SourceFile.of("controls/x.yaml", """
                                - id: CTL-001
                                  title: Look
                                  owner: ROL-x
                                  status: implemented
                                  description: Somebody looks.
                                  type: detective
                                  nature: manual
                                  frequency: %s
                                  operator: ROL-x
                                  satisfies: ["iso27001:A.5.18"]
                                """.formatted(frequency)),
                        SourceFile.of("evidence/index.yaml", """
                                - id: EVD-2026-001
                                  title: List
                                  type: export
                                  system: Directory
                                  location: "https://example.org/list"
                                  sha256: 2f1a77c0e4d1b9a3c5e7f90812a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5
                                  collected_on: 2026-11-02
                                  collected_by: PER-x
                                  period: {from: %s, to: %s}
                                  controls: [CTL-001]
                                  valid_for: P7D
                                """.formatted(from, to))))
                .corpus();
    }
}
