package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days from Monday to Friday. */
class WorkingDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Test
    void a_week_of_working_days_takes_seven_days() {
        assertThat(WorkingDays.after(MONDAY, 5)).isEqualTo(MONDAY.plusDays(7));
        assertThat(WorkingDays.after(MONDAY.plusDays(3), 5)).isEqualTo(MONDAY.plusDays(10));
    }

    @Test
    void what_begins_on_a_weekend_counts_from_monday() {
        LocalDate saturday = MONDAY.plusDays(5);

        assertThat(WorkingDays.after(saturday, 1)).isEqualTo(MONDAY.plusDays(7));
        assertThat(WorkingDays.after(saturday.plusDays(1), 1)).isEqualTo(MONDAY.plusDays(7));
        assertThat(WorkingDays.after(MONDAY.plusDays(4), 1)).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void no_days_lead_nowhere() {
        assertThat(WorkingDays.after(MONDAY.plusDays(5), 0)).isEqualTo(MONDAY.plusDays(5));
    }
}
