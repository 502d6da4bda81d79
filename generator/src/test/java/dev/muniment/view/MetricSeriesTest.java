package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Metric;
import dev.muniment.source.SourceFile;
import dev.muniment.view.MetricSeries.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values, limits, gaps and lateness of one metric. */
class MetricSeriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @ParameterizedTest
    @CsvSource({
        "higher, 95, OK", "higher, 94.9, WARNING", "higher, 85, WARNING", "higher, 84.9, BREACH",
        "lower, 95, OK", "lower, 95.1, WARNING", "lower, 105, WARNING", "lower, 105.1, BREACH",
        "range, 97, OK", "range, 97.1, WARNING", "range, 85, WARNING", "range, 84.9, BREACH"
    })
    void limits_themselves_are_not_crossed(String direction, String value, Status status) {
        String limits = switch (direction) {
            case "higher" -> "{warn: 90, breach: 85}";
            case "lower" -> "{warn: 100, breach: 105}";
            default -> "{warn: 2, breach: 10}";
        };

        MetricSeries series = series(direction, limits, "2026-10,,," + value);

        assertThat(series.status()).isEqualTo(status);
    }

    @Test
    void derives_percent_to_one_decimal_but_judges_before_rounding() {
        MetricSeries series = series("higher", "{warn: 90, breach: 85}", "2026-10,9496,10000,");

        assertThat(series.latest().orElseThrow().value().orElseThrow()).hasToString("95.0");
        assertThat(series.status()).isEqualTo(Status.WARNING);
    }

    @Test
    void a_missing_period_stays_a_gap_and_two_values_make_no_trend() {
        MetricSeries series = series("higher", "{warn: 90, breach: 85}", "2026-08,,,96", "2026-10,,,97");

        assertThat(series.points())
                .extracting(point -> point.period().text())
                .containsExactly("2026-08", "2026-09", "2026-10");
        assertThat(series.points().get(1).status()).isEqualTo(Status.NO_DATA);
        assertThat(series.trend()).isEmpty();
    }

    @Test
    void the_trend_is_the_sign_of_the_slope_of_the_last_six() {
        MetricSeries series = series(
                "higher",
                "{warn: 90, breach: 85}",
                "2026-03,,,99",
                "2026-04,,,50",
                "2026-05,,,51",
                "2026-06,,,50",
                "2026-07,,,52",
                "2026-08,,,53",
                "2026-09,,,54",
                "2026-10,,,53");

        assertThat(series.trend()).contains(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-10, OK", "2026-12-11, STALE"})
    void is_late_only_after_the_last_day_of_grace(LocalDate day, Status status) {
        Metric metric = metric("higher", "{warn: 90, breach: 85}", "2026-10,,,96");

        assertThat(MetricSeries.of(metric, day).status()).isEqualTo(status);
    }

    @Test
    void without_a_value_there_is_no_data_rather_than_a_good_state() {
        assertThat(series("higher", "{warn: 90, breach: 85}").status()).isEqualTo(Status.NO_DATA);
        assertThat(series("higher", "{warn: 90, breach: 85}", "2026-10,5,0,").status())
                .isEqualTo(Status.NO_DATA);
    }

    private static MetricSeries series(String direction, String limits, String... rows) {
        return MetricSeries.of(metric(direction, limits, rows), DAY);
    }

    private static Metric metric(String direction, String limits, String... rows) {
        String yaml = """
                id: MET-01
                title: Something
                owner: ROL-a
                status: active
                type: impact
                information_need: Is it so?
                formula: a / b
                unit: percent
                direction: %s
                target: 95
                frequency: P1M
                data_source: A list
                %s
                """.formatted(
                        direction, limits.replace("{", "").replace("}", "").replace(", ", "\n"));
        String csv = "period,numerator,denominator,value\n" + String.join("\n", rows) + "\n";
        return CorpusLoader.load(List.of(
                        SourceFile.of("metrics/metrics.yaml", yaml), SourceFile.of("metrics/data/MET-01.csv", csv)))
                .corpus()
                .all(Metric.class)
                .get(0);
    }
}
