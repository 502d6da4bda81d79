package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lengths of time in words. */
class ElapsedTest {

    @Test
    void minutes_hours_and_days_are_told_apart_at_their_borders() {
        assertThat(Elapsed.of(0).words()).isEqualTo("0 min");
        assertThat(Elapsed.of(59).words()).isEqualTo("59 min");
        assertThat(Elapsed.of(60).words()).isEqualTo("1 h");
        assertThat(Elapsed.of(325).words()).isEqualTo("5 h 25 min");
        assertThat(Elapsed.of(3 * 24 * 60 - 1).words()).isEqualTo("71 h 59 min");
        assertThat(Elapsed.of(3 * 24 * 60).words()).isEqualTo("3 d");
    }
}
