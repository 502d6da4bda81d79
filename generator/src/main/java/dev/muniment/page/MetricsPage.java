package dev.muniment.page;

import dev.muniment.view.MetricOverview;
import dev.muniment.view.MetricSeries;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every active metric with its newest value and how it got there. */
final class MetricsPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        MetricOverview overview = MetricOverview.of(context.corpus(), context.asOf());
        Model model = new Model(
                Paths.all(context.corpus()),
                overview.series().stream()
                        .map(series -> MetricLine.of(context.corpus(), series, context.asOf()))
                        .toList(),
                overview.counts().stream()
                        .map(count -> new Count(count.status(), count.status().word(), count.metrics()))
                        .toList());
        return Stream.of(new Page("metrics/index.html", "metrics.ftlh", "metrics", model));
    }

    /** What the template sees. */
    public record Model(Map<String, String> paths, List<MetricLine> lines, List<Count> counts) {}

    /** How many metrics stand so. */
    public record Count(MetricSeries.Status status, String word, int metrics) {}
}
