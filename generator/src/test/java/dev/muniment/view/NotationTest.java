package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Metric;
import dev.muniment.source.SourceFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of a metric as readers see them. */
class NotationTest {

    @ParameterizedTest
    @CsvSource({
        "percent, 92.25, 92.3 %",
        "percent, 95, 95.0 %",
        "count, 3, 3",
        "count, 1250, 1~250",
        "count, 2.5, 2.5",
        "hours, 3.4, 3.4 hours",
        "days, 12, 12.0 days",
        "score, 4, 4.0 score",
        "ratio, 1.02, 1.02",
        "ratio, 1.018, 1.02",
        "ratio, 1, 1.00",
        "currency, 8800, 8~800~CHF",
        "currency, -19200, -19~200~CHF",
        "currency, 999, 999~CHF",
        "currency, 1234567.5, 1~234~567.50~CHF"
    })
    void the_unit_says_how_a_value_is_written(String unit, String value, String written) {
        Corpus corpus = corpus(
                unit,
                value,
                "id: ORG\ntitle: O\ntimezone: Europe/Zurich\ncurrency: CHF\n"
                        + "isms: {scope_statement: All, top_management: ROL-a, responsible: ROL-a}\n");

        assertThat(latest(corpus)).isEqualTo(written.replace('~', '\u00a0'));
    }

    @Test
    void without_an_organisation_money_is_still_called_money() {
        Corpus corpus = corpus("currency", "12", "");

        assertThat(latest(corpus)).isEqualTo("12\u00a0currency");
    }

    @Test
    void a_limit_is_written_as_exactly_as_it_was_set() {
        Metric metric = metric(corpus("ratio", "1", ""));

        assertThat(Notation.number(metric.unit(), new BigDecimal("1.025"))).isEqualTo("1.025");
    }

    private static String latest(Corpus corpus) {
        MetricSeries series = MetricSeries.of(metric(corpus), LocalDate.of(2026, 11, 10));
        return Notation.of(corpus, series.metric())
                .amount(series.latest().orElseThrow().value().orElseThrow());
    }

    private static Metric metric(Corpus corpus) {
        return corpus.all(Metric.class).get(0);
    }

    private static Corpus corpus(String unit, String value, String organisation) {
        String yaml = """
                id: MET-01
                title: Something
                owner: ROL-a
                status: active
                type: impact
                information_need: Is it so?
                formula: a / b
                unit: %s
                direction: higher
                target: 1
                frequency: P1M
                data_source: A list
                """.formatted(unit);
        return CorpusLoader.load(List.of(
                        SourceFile.of("organisation.yaml", organisation),
                        SourceFile.of("metrics/metrics.yaml", yaml),
                        SourceFile.of("metrics/data/MET-01.csv", "period,value\n2026-10," + value + "\n")))
                .corpus();
    }
}
