package dev.muniment.page;

import dev.muniment.view.MetricSeries;
import dev.muniment.view.RiskMap;
import dev.muniment.view.RiskMovement;
import java.util.List;

/** A picture in a page, before it is drawn; its name is unique in the page. */
public sealed interface Figure {

    String name();

    /** Risks on the grid. */
    record Heat(String name, RiskMap map) implements Figure {}

    /** The grid with its levels alone. */
    record Grid(String name, RiskMap grid) implements Figure {}

    /** The way of one risk over the grid. */
    record Way(String name, RiskMap grid, RiskMovement movement) implements Figure {}

    /** How many risks controls have brought from which cell to which. */
    record Flow(String name, RiskMap grid, List<RiskMovement> movements) implements Figure {

        public Flow {
            movements = List.copyOf(movements);
        }
    }

    /**
     * How wholes are made up, one bar for each.
     *
     * @param title what is counted
     */
    record Shares(String name, String title, List<Part> parts, List<Bar> bars) implements Figure {

        public Shares {
            parts = List.copyOf(parts);
            bars = List.copyOf(bars);
        }
    }

    /** One sort of part; its words say what it means. */
    record Part(String words, Look look) {}

    /** One whole and how many there are of each part, in the order of the parts. */
    record Bar(String head, String words, List<Long> counts) {

        public Bar {
            counts = List.copyOf(counts);
        }

        /** How many there are in all. */
        public long sum() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** How a part is filled, the most first; each differs without colour too. */
    enum Look {
        FULL,
        HATCHED,
        DOTTED,
        EMPTY,
        GREY
    }

    /** A metric over time with its limits. */
    record Trend(String name, MetricSeries series) implements Figure {}

    /** A metric over time in the height of a line. */
    record Spark(String name, MetricSeries series) implements Figure {}

    /** A part of a whole, or a number beside the greatest of its like. */
    record Portion(String name, String title, int part, int whole) implements Figure {}
}
