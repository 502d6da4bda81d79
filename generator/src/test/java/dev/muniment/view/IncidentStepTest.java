package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Incident;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The next step of an incident and its latest time. */
class IncidentStepTest {

    @Test
    void the_time_runs_from_the_report_in_its_offset_and_the_day_is_that_of_utc() {
        assertThat(next("status: open", "SEV2")).hasValueSatisfying(next -> {
            assertThat(next.step()).isEqualTo(IncidentStep.Step.ACKNOWLEDGE);
            assertThat(next.latest()).isEqualTo(OffsetDateTime.parse("2026-05-21T00:30:00+02:00"));
            assertThat(next.lastDay()).isEqualTo(LocalDate.of(2026, 5, 20));
        });
    }

    @Test
    void a_later_step_covers_those_before_it_and_a_step_without_a_time_is_passed_over() {
        assertThat(next("status: contained\ncontained: 2026-05-20T23:00:00+02:00", "SEV2"))
                .hasValueSatisfying(next -> assertThat(next.step()).isEqualTo(IncidentStep.Step.RESOLVE));
        assertThat(next("status: open", "SEV3"))
                .hasValueSatisfying(next -> assertThat(next.step()).isEqualTo(IncidentStep.Step.RESOLVE));
    }

    @Test
    void the_look_back_runs_from_the_recovery() {
        assertThat(next("status: recovered\nrecovered: 2026-05-21T12:00:00Z\nclosed: 2026-05-30T12:00:00Z", "SEV2"))
                .hasValueSatisfying(next -> {
                    assertThat(next.step().key()).isEqualTo("review");
                    assertThat(next.lastDay()).isEqualTo(LocalDate.of(2026, 5, 31));
                });
    }

    @Test
    void nothing_is_next_where_all_is_done_nothing_is_set_or_nothing_happened() {
        assertThat(next("status: closed\nreview: {date: 2026-05-25, by: PER-ada}", "SEV2"))
                .isEmpty();
        assertThat(next("status: open", "SEV1")).isEmpty();
        assertThat(next("status: not-an-incident", "SEV2")).isEmpty();
    }

    private static Optional<IncidentStep> next(String more, String severity) {
        Corpus corpus = CorpusLoader.load(
                        List.of(SourceFile.of("settings.yaml", """
                id: SET
                incident_sla:
                  SEV2: {acknowledge: PT2H, contain: PT24H, resolve: P5D, review: P10D}
                  SEV3: {resolve: P15D}
                """), SourceFile.of("incidents/a.md", """
                ---
                id: INC-2026-001
                title: Theft
                owner: ROL-x
                severity: %s
                detected: 2026-05-20T22:00:00+02:00
                reported: 2026-05-20T22:30:00+02:00
                %s
                ---

                It was gone.
                """.formatted(
                                        severity, more))))
                .corpus();
        return IncidentStep.next(corpus, corpus.all(Incident.class).get(0));
    }
}
