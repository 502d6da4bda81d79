package dev.muniment.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One drawing as text; numbers have one decimal at most, so that every machine writes the same. */
final class Svg {

    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private Svg(Style style) {
        this.style = style;
    }

    /**
     * Begins a drawing.
     *
     * @param name unique in the page; the ids of title and description begin with it
     * @param printed width in the pack, in CSS pixels
     */
    static Svg of(Style style, String name, String classes, int width, int height, int printed, Words words) {
        Svg svg = new Svg(style);
        String box = " viewBox=\"0 0 " + width + " " + height + "\"";
        if (style == Style.PACK) {
            long printedHeight = Math.round((double) height * printed / width);
            svg.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + printed + "\" height=\""
                    + printedHeight + "\"" + box + " alt=\""
                    + escape(words.title() + ". " + words.description()) + "\">");
            return svg;
        }
        String title = escape(name) + "-t";
        String description = escape(name) + "-d";
        svg.out.append("<svg class=\"" + classes + "\"" + box + " role=\"img\" aria-labelledby=\"" + title + " "
                + description + "\"><title id=\"" + title + "\">" + escape(words.title()) + "</title><desc id=\""
                + description + "\">" + escape(words.description()) + "</desc>");
        return svg;
    }

    Svg rect(Mark mark, double x, double y, double width, double height) {
        out.append("<rect" + style.of(mark) + " x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\""
                + number(width) + "\" height=\"" + number(height) + "\"/>");
        return this;
    }

    Svg path(Mark mark, String shape) {
        out.append("<path" + style.of(mark) + " d=\"" + shape + "\"/>");
        return this;
    }

    Svg circle(Mark mark, double x, double y, double radius) {
        out.append("<circle" + style.of(mark) + " cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\""
                + number(radius) + "\"/>");
        return this;
    }

    Svg text(Mark mark, double x, double y, String words) {
        out.append("<text" + style.of(mark) + " x=\"" + number(x) + "\" y=\"" + number(y) + "\">" + escape(words)
                + "</text>");
        return this;
    }

    String end() {
        return out.append("</svg>").toString();
    }

    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** What a drawing shows, for those who do not see it. */
    record Words(String title, String description) {}
}
