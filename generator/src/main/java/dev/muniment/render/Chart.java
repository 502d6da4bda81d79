package dev.muniment.render;

import dev.muniment.page.Figure;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.RiskMap;

/** Pictures as SVG: the same drawing for a page, with classes, and for the pack, with fixed colours and an {@code alt}. */
public final class Chart {

    private Chart() {}

    /** Risks on the grid; the name is unique in the page. */
    public static String heatMap(RiskMap map, Style style, String name) {
        return HeatMap.of(map, style, name);
    }

    /** A metric with its limits. */
    public static String trend(MetricSeries series, Style style, String name) {
        return Trend.of(series, style, name);
    }

    /** A metric in the height of a line. */
    public static String sparkline(MetricSeries series, Style style, String name) {
        return Sparkline.of(series, style, name);
    }

    /** How wholes are made up. */
    public static String shares(Figure.Shares shares, Style style) {
        return Shares.of(shares, style);
    }

    static String of(Figure figure, Style style) {
        if (figure instanceof Figure.Heat heat) {
            return heatMap(heat.map(), style, heat.name());
        }
        if (figure instanceof Figure.Grid grid) {
            return HeatMap.grid(grid, style);
        }
        if (figure instanceof Figure.Way way) {
            return RiskWay.of(way, style);
        }
        if (figure instanceof Figure.Flow flow) {
            return RiskFlow.of(flow, style);
        }
        if (figure instanceof Figure.Trend trend) {
            return trend(trend.series(), style, trend.name());
        }
        if (figure instanceof Figure.Shares shares) {
            return shares(shares, style);
        }
        if (figure instanceof Figure.Portion portion) {
            return Portion.of(portion, style);
        }
        return sparkline(((Figure.Spark) figure).series(), style, figure.name());
    }
}
