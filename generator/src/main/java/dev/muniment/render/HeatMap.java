package dev.muniment.render;

import dev.muniment.model.Word;
import dev.muniment.page.Figure;
import dev.muniment.view.Rating;
import dev.muniment.view.RiskMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Risks on the grid of likelihood and impact: letters for levels, numbers for risks, a stair for the appetite. */
final class HeatMap {

    private static final int LEFT = 34;
    private static final int TOP = 8;
    private static final int WIDTH = 64;
    private static final int HEIGHT = 50;
    private static final int IN_ROW = 3;
    private static final int IN_CELL = 6;

    private HeatMap() {}

    static String of(RiskMap map, Style style, String name) {
        Svg svg = Svg.of(style, name, "chart heat", 362, 304, 204, words(map));
        grid(svg, map);
        map.rows().forEach(row -> row.forEach(cell -> ids(svg, cell)));
        return svg.end();
    }

    /** The grid without a risk on it. */
    static String grid(Figure.Grid figure, Style style) {
        Svg svg = Svg.of(style, figure.name(), "chart heat", 362, 304, 204, words(figure));
        grid(svg, figure.grid());
        return svg.end();
    }

    /** Cells, axes and the stair of the appetite. */
    static void grid(Svg svg, RiskMap map) {
        map.rows().forEach(row -> row.forEach(cell -> frame(svg, cell)));
        axes(svg);
        svg.path(Mark.STAIRS, stairs(map.stairs()));
    }

    static double middleX(int impact) {
        return LEFT + (impact - 0.5) * WIDTH;
    }

    static double middleY(int likelihood) {
        return TOP + (5.5 - likelihood) * HEIGHT;
    }

    private static void frame(Svg svg, RiskMap.Cell cell) {
        Optional<Rating> rating = cell.rating();
        svg.rect(rating.map(one -> mark("CELL_", one)).orElse(Mark.CELL_NONE), x(cell), y(cell), WIDTH, HEIGHT);
        rating.ifPresent(one -> svg.text(mark("LETTER_", one), x(cell) + 6, y(cell) + 45, one.letter()));
    }

    private static void axes(Svg svg) {
        for (int step = 1; step <= 5; step++) {
            svg.text(Mark.MIDDLE, 18, TOP + (5 - step) * HEIGHT + 29, "L" + step);
            svg.text(Mark.MIDDLE, LEFT + (step - 1) * WIDTH + WIDTH / 2.0, 274, "I" + step);
        }
        svg.text(Mark.MIDDLE, 194, 296, "Likelihood upwards, impact to the right");
    }

    private static void ids(Svg svg, RiskMap.Cell cell) {
        Mark mark = cell.rating().map(one -> mark("ID_", one)).orElse(Mark.ID_L);
        boolean all = cell.ids().size() <= IN_CELL;
        List<String> shown = all ? cell.ids() : cell.ids().subList(0, IN_CELL - 1);
        for (int i = 0; i < shown.size(); i++) {
            place(svg, mark, cell, i, number(shown.get(i)));
        }
        if (!all) {
            place(svg, mark, cell, IN_CELL - 1, "+" + (cell.ids().size() - shown.size()));
        }
    }

    private static void place(Svg svg, Mark mark, RiskMap.Cell cell, int position, String text) {
        int column = position % IN_ROW;
        int row = position / IN_ROW;
        svg.text(mark, x(cell) + 6 + column * 19, y(cell) + 15 + row * 15, text);
    }

    private static String stairs(List<RiskMap.Edge> edges) {
        return edges.stream()
                .map(edge -> "M" + (LEFT + edge.fromX() * WIDTH) + " " + (TOP + edge.fromY() * HEIGHT) + "L"
                        + (LEFT + edge.toX() * WIDTH) + " " + (TOP + edge.toY() * HEIGHT))
                .collect(Collectors.joining());
    }

    /** The number of an id without leading zeros but with two digits at least, as in {@code 07}. */
    static String number(String id) {
        String digits = id.substring(id.lastIndexOf('-') + 1);
        int start = 0;
        while (digits.length() - start > 2 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static Svg.Words words(RiskMap map) {
        String which = Word.of(map.which());
        String title = which.substring(0, 1).toUpperCase(Locale.ROOT) + which.substring(1) + " risk";
        String counts = map.counts().stream()
                .map(count -> count.risks() + " " + count.rating().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String missing = map.unplaced().isEmpty() ? "" : ", " + map.unplaced().size() + " without a score";
        return new Svg.Words(title, "Five by five map, likelihood against impact: " + counts + missing + ".");
    }

    private static Svg.Words words(Figure.Grid figure) {
        String rows = figure.grid().rows().stream()
                .map(row -> "L" + row.get(0).likelihood() + " "
                        + row.stream()
                                .map(cell -> cell.rating().map(Rating::name).orElse("none"))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return new Svg.Words("Grid of the method", "Level by likelihood, from impact 1 to impact 5: " + rows + ".");
    }

    private static Mark mark(String sort, Rating rating) {
        return Mark.valueOf(sort + rating.shade());
    }

    private static int x(RiskMap.Cell cell) {
        return LEFT + (cell.impact() - 1) * WIDTH;
    }

    private static int y(RiskMap.Cell cell) {
        return TOP + (5 - cell.likelihood()) * HEIGHT;
    }
}
