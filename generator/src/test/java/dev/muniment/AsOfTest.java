package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Profile;
import dev.muniment.history.Commit;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who names the day: the operator, else the environment, else a clean commit, else the clock of the face. */
class AsOfTest {

    private static final LocalDate NAMED = LocalDate.of(2026, 11, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 24);
    private static final Optional<String> EPOCH = Optional.of("1767225599");
    private static final Commit CLEAN = new Commit("0".repeat(40), Instant.parse("2026-10-31T23:59:59Z"), true);
    private static final Commit DIRTY = new Commit("0".repeat(40), Instant.parse("2026-10-31T23:59:59Z"), false);

    @Test
    void the_operator_comes_first_and_nothing_is_noted() {
        AsOf asOf = AsOf.of(request(Optional.of(NAMED)), EPOCH, Optional.of(CLEAN));

        assertThat(asOf).isEqualTo(new AsOf(NAMED, Optional.empty()));
    }

    @Test
    void the_environment_comes_before_the_commit_and_its_second_is_of_a_day_in_utc() {
        AsOf asOf = AsOf.of(request(Optional.empty()), EPOCH, Optional.of(CLEAN));

        assertThat(asOf.day()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(asOf.note()).hasValue("the day comes from SOURCE_DATE_EPOCH");
    }

    @Test
    void a_clean_commit_comes_before_today() {
        AsOf asOf = AsOf.of(request(Optional.empty()), Optional.empty(), Optional.of(CLEAN));

        assertThat(asOf.day()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(asOf.note()).hasValue("the day is that of commit 0000000");
    }

    @Test
    void today_is_noted_where_there_is_no_commit_or_the_content_differs_from_it() {
        AsOf dirty = AsOf.of(request(Optional.empty()), Optional.empty(), Optional.of(DIRTY));
        AsOf none = AsOf.of(request(Optional.empty()), Optional.empty(), Optional.empty());

        assertThat(none).isEqualTo(dirty);
        assertThat(none.day()).isEqualTo(TODAY);
        assertThat(none.note())
                .hasValue("the day is today, 2026-12-24; name one with --as-of to make the result repeatable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "1e9", "99999999999999999"})
    void an_environment_that_names_no_second_is_refused(String seconds) {
        assertThatThrownBy(() -> AsOf.of(request(Optional.empty()), Optional.of(seconds), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SOURCE_DATE_EPOCH");
    }

    private static Request request(Optional<LocalDate> asOf) {
        return new Request(Path.of("content"), Path.of("none"), asOf, TODAY, Profile.PR, Audience.AUDITOR);
    }
}
