package dev.muniment.check.metric;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on metrics, in the order of the catalogue. */
public final class MetricRules {

    public static final List<Rule> ALL = List.of(
            new MetricWithoutCollector(),
            new ThresholdsOutOfOrder(),
            new StaleMetric(),
            new ImpossibleFigures(),
            new DuplicatePeriod(),
            new SeriesGap(),
            new BreachWithoutAction(),
            new LastingBreach(),
            new UnmovedValues(),
            new MetricWithoutPopulation());

    private MetricRules() {}
}
