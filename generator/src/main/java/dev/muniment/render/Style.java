package dev.muniment.render;

/** Where a chart is to stand: in a page, with classes for the style sheet, or in the pack, with fixed colours. */
public enum Style {
    SITE,
    PACK;

    String of(Mark mark) {
        return this == SITE ? mark.site() : mark.pack();
    }
}
