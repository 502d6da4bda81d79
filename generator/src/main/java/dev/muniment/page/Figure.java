package dev.muniment.page;

import dev.muniment.view.MetricSeries;
import dev.muniment.view.RiskMap;

/** A picture in a page, before it is drawn; its name is unique in the page. */
public sealed interface Figure {

    String name();

    /** Risks on the grid. */
    record Heat(String name, RiskMap map) implements Figure {}

    /** A metric over time with its limits. */
    record Trend(String name, MetricSeries series) implements Figure {}

    /** A metric over time in the height of a line. */
    record Spark(String name, MetricSeries series) implements Figure {}

    /** A part of a whole, or a number beside the greatest of its like. */
    record Portion(String name, String title, int part, int whole) implements Figure {}
}
