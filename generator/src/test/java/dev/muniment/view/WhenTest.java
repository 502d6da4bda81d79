package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days in words. */
class WhenTest {

    @ParameterizedTest
    @CsvSource({"-21, 21 days late", "-1, 1 day late", "0, today", "1, tomorrow", "6, in 6 days"})
    void days_are_said_as_people_say_them(int days, String words) {
        LocalDate day = LocalDate.of(2026, 11, 20);

        assertThat(When.of(day, day.plusDays(days))).isEqualTo(words);
    }
}
