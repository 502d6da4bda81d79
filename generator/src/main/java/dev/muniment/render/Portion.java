package dev.muniment.render;

import dev.muniment.page.Figure;

/** A number as a bar beside its like, all on one scale. */
final class Portion {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 10;

    private Portion() {}

    static String of(Figure.Portion portion, Style style) {
        Svg svg = Svg.of(
                style,
                portion.name(),
                "chart portion",
                WIDTH,
                HEIGHT,
                WIDTH / 2,
                new Svg.Words(portion.title(), portion.part() + " of " + portion.whole() + "."));
        svg.rect(Mark.PART_GREY, 0, 0, WIDTH, HEIGHT);
        if (portion.part() > 0) {
            svg.rect(Mark.PART_FULL, 0, 0, (double) WIDTH * portion.part() / portion.whole(), HEIGHT);
        }
        return svg.end();
    }
}
