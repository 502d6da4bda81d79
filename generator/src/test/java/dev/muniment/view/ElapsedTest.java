package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lengths of time in words. */
class ElapsedTest {

    @Test
    void minutes_hours_and_days_are_told_apart_at_their_borders() {
        assertThat(Elapsed.words(0)).isEqualTo("0 min");
        assertThat(Elapsed.words(59)).isEqualTo("59 min");
        assertThat(Elapsed.words(60)).isEqualTo("1 h");
        assertThat(Elapsed.words(325)).isEqualTo("5 h 25 min");
        assertThat(Elapsed.words(3 * 24 * 60 - 1)).isEqualTo("71 h 59 min");
        assertThat(Elapsed.words(3 * 24 * 60)).isEqualTo("3 d");
    }
}
