package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.model.Cadence;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and spans in words. */
class WhenTest {

    @ParameterizedTest
    @CsvSource({"-21, 21 days late", "-1, 1 day late", "0, today", "1, tomorrow", "6, in 6 days"})
    void days_are_said_as_people_say_them(int days, String words) {
        LocalDate day = LocalDate.of(2026, 11, 20);

        assertThat(When.of(day, day.plusDays(days))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "P1M, every month",
        "P3M, every 3 months",
        "P12M, every year",
        "P1Y, every year",
        "P14D, every 2 weeks",
        "P1D, every day",
        "continuous, continuous",
        "on-event, on event"
    })
    void rhythms_are_said_as_people_say_them(String cadence, String words) {
        assertThat(When.of(new Cadence(cadence))).isEqualTo(words);
    }
}
