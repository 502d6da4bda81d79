package dev.muniment.render;

import dev.muniment.page.Figure;
import dev.muniment.page.Figure.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One bar for each whole, all on one scale from zero, cut into its parts; what is filled, hatched or empty tells them apart. */
final class Shares {

    private static final int WIDTH = 640;
    private static final int HEAD = 48;
    private static final int ROW = 38;
    private static final int THICK = 26;
    private static final int LONGEST = 34;
    private static final double LETTER = 6.6;
    private static final int ENDS = 44;
    private static final int TICKS = 5;

    private final Figure.Shares shares;
    private final Svg svg;
    private final int left;
    private final double unit;

    private Shares(Figure.Shares shares, Svg svg, int left, long most) {
        this.shares = shares;
        this.svg = svg;
        this.left = left;
        this.unit = (WIDTH - left - ENDS) / (double) Math.max(1, most);
    }

    static String of(Figure.Shares shares, Style style) {
        int letters = shares.bars().stream()
                .mapToInt(bar -> Math.min(LONGEST, bar.words().length()))
                .max()
                .orElse(0);
        boolean headed = shares.bars().stream().anyMatch(bar -> !bar.head().isEmpty());
        int left = (headed ? HEAD : 0) + (int) (letters * LETTER) + 12;
        long most = shares.bars().stream().mapToLong(Figure.Bar::sum).max().orElse(0);
        int height = shares.bars().size() * ROW + 30;
        Svg svg = Svg.of(style, shares.name(), "chart big w640", WIDTH, height, WIDTH, words(shares));
        return new Shares(shares, svg, left, most).draw(headed ? HEAD : 0, most);
    }

    private String draw(int indent, long most) {
        int floor = shares.bars().size() * ROW + 2;
        long step = step(most);
        for (long tick = 0; tick <= most; tick += step) {
            double x = left + tick * unit;
            svg.path(Mark.GRID, "M" + Svg.number(x) + " 0V" + floor)
                    .text(Mark.MIDDLE, x, floor + 18, String.valueOf(tick));
        }
        for (int i = 0; i < shares.bars().size(); i++) {
            bar(shares.bars().get(i), indent, i * ROW + 6);
        }
        return svg.end();
    }

    private void bar(Figure.Bar bar, int indent, int top) {
        if (!bar.head().isEmpty()) {
            svg.text(Mark.BOLD, 0, top + 18, bar.head());
        }
        svg.text(Mark.TEXT, indent, top + 18, shortened(bar.words()));
        double x = left;
        for (int i = 0; i < bar.counts().size(); i++) {
            double width = bar.counts().get(i) * unit;
            if (width > 0) {
                part(shares.parts().get(i).look(), x, top, Math.max(2, width - 2));
            }
            x += width;
        }
        svg.text(Mark.TEXT, x + 6, top + 18, String.valueOf(bar.sum()));
    }

    private void part(Look look, double x, double top, double width) {
        switch (look) {
            case FULL -> svg.rect(Mark.PART_FULL, x, top, width, THICK);
            case HATCHED -> svg.rect(Mark.PART_HATCHED, x, top, width, THICK).path(Mark.HATCH, hatch(x, top, width));
            case DOTTED -> svg.rect(Mark.PART_DOTTED, x, top, width, THICK).path(Mark.DOTS, lines(x, top, width));
            case EMPTY -> svg.rect(Mark.PART_EMPTY, x, top, width, THICK);
            case GREY -> svg.rect(Mark.PART_GREY, x, top, width, THICK);
        }
    }

    /** Slanting lines, each cut off where the part ends; the engine of the pack knows no patterns. */
    private static String hatch(double x, double top, double width) {
        StringBuilder path = new StringBuilder();
        for (double start = x - THICK + 4; start < x + width; start += 7) {
            double from = Math.max(x, start);
            double to = Math.min(x + width, start + THICK);
            path.append('M')
                    .append(Svg.number(from))
                    .append(' ')
                    .append(Svg.number(top + THICK - (from - start)))
                    .append('L')
                    .append(Svg.number(to))
                    .append(' ')
                    .append(Svg.number(top + THICK - (to - start)));
        }
        return path.toString();
    }

    private static String lines(double x, double top, double width) {
        StringBuilder path = new StringBuilder();
        for (int line = 5; line < THICK; line += 8) {
            path.append('M')
                    .append(Svg.number(x + 3))
                    .append(' ')
                    .append(Svg.number(top + line))
                    .append('H')
                    .append(Svg.number(Math.max(x + 4, x + width - 2)));
        }
        return path.toString();
    }

    private static long step(long most) {
        long ten = 1;
        while (most > TICKS * 5 * ten) {
            ten *= 10;
        }
        if (most <= TICKS * ten) {
            return ten;
        }
        return most <= TICKS * 2 * ten ? 2 * ten : 5 * ten;
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST - 1).stripTrailing() + "…";
    }

    private static Svg.Words words(Figure.Shares shares) {
        List<String> sentences = new ArrayList<>();
        for (Figure.Bar bar : shares.bars()) {
            List<String> counts = new ArrayList<>();
            for (int i = 0; i < bar.counts().size(); i++) {
                counts.add(bar.counts().get(i) + " " + shares.parts().get(i).words());
            }
            sentences.add((bar.head() + " " + bar.words()).strip() + ": " + String.join(", ", counts) + ".");
        }
        return new Svg.Words(shares.title(), sentences.stream().collect(Collectors.joining(" ")));
    }
}
