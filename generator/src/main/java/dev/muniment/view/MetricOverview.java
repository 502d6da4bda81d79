package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Every active metric as it stands, and how many stand how. */
public record MetricOverview(List<MetricSeries> series, List<Count> counts) {

    public MetricOverview {
        series = List.copyOf(series);
        counts = List.copyOf(counts);
    }

    public static MetricOverview of(Corpus corpus, LocalDate asOf) {
        List<MetricSeries> series = corpus.all(Metric.class).stream()
                .filter(Metric::active)
                .map(metric -> MetricSeries.of(metric, asOf))
                .toList();
        List<Count> counts = Stream.of(MetricSeries.Status.values())
                .map(status -> new Count(status, (int)
                        series.stream().filter(one -> one.status() == status).count()))
                .toList();
        return new MetricOverview(series, counts);
    }

    /** How many metrics have a status. */
    public record Count(MetricSeries.Status status, int metrics) {}
}
