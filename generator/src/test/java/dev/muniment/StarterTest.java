package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Profile;
import dev.muniment.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code init} writes passes the check of a pull request, on its day and long after. */
class StarterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"false, 0", "false, 1", "false, 5", "false, 10", "true, 0", "true, 1", "true, 5", "true, 10"})
    void nothing_in_a_fresh_start_blocks(boolean minimal, int years) {
        LocalDate day = DAY.plusYears(years);
        Path content = folder.resolve("content");
        int files = Generator.init(content, minimal);

        Outcome outcome = Generator.check(
                new Request(content, folder.resolve("none"), Optional.of(day), day, Profile.PR, Audience.AUDITOR));

        assertThat(files).isGreaterThan(5);
        assertThat(outcome.records()).isGreaterThan(50);
        assertThat(outcome.diagnostics()).noneMatch(Diagnostic::blocks);
    }

    @Test
    void the_least_part_teaches_no_lesson_of_the_example_and_is_free_of_warnings() throws IOException {
        Path content = folder.resolve("content");
        Generator.init(content, true);

        Outcome outcome = Generator.check(
                new Request(content, folder.resolve("none"), Optional.of(DAY), DAY, Profile.PR, Audience.AUDITOR));

        assertThat(outcome.diagnostics())
                .filteredOn(one -> one.severity() != Severity.INFORMATION)
                .isEmpty();
        try (Stream<Path> files = Files.walk(content)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("lesson:", "EXC-"));
        }
    }
}
