package dev.muniment.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How wholes are made up: a picture, and the table beside it.
 *
 * @param total of every line, sort by sort
 */
public record Shares(Figure.Shares figure, List<Sort> sorts, List<Line> lines, List<Long> total, long sum) {

    public Shares {
        sorts = List.copyOf(sorts);
        lines = List.copyOf(lines);
        total = List.copyOf(total);
    }

    /** Sorts of which there is nothing at the end of the list are left out. */
    static Shares of(String name, String title, List<Sort> sorts, List<Line> lines) {
        List<Long> total = IntStream.range(0, sorts.size())
                .mapToObj(sort -> lines.stream()
                        .mapToLong(line -> line.counts().get(sort))
                        .sum())
                .toList();
        int shown = sorts.size() - (total.get(sorts.size() - 1) == 0 ? 1 : 0);
        List<Line> cut = lines.stream()
                .map(line -> line.with(line.counts().subList(0, shown)))
                .toList();
        return new Shares(
                new Figure.Shares(
                        name,
                        title,
                        sorts.subList(0, shown).stream()
                                .map(sort -> new Figure.Part(sort.words(), sort.look()))
                                .toList(),
                        cut.stream()
                                .map(line -> new Figure.Bar(line.head(), line.words(), line.counts()))
                                .toList()),
                sorts.subList(0, shown),
                cut,
                total.subList(0, shown),
                total.stream().mapToLong(Long::longValue).sum());
    }

    /**
     * One sort of part.
     *
     * @param token by which rows of the list are known to be of this sort
     */
    public record Sort(String token, String words, Figure.Look look) {}

    /**
     * One whole.
     *
     * @param link where its list begins
     * @param token by which rows of the list are known to belong to it; empty where its list is on another page
     */
    public record Line(String link, String token, String head, String words, List<Long> counts, long sum) {

        public Line {
            counts = List.copyOf(counts);
        }

        Line(String link, String token, String head, String words, List<Long> counts) {
            this(
                    link,
                    token,
                    head,
                    words,
                    counts,
                    counts.stream().mapToLong(Long::longValue).sum());
        }

        private Line with(List<Long> counts) {
            return new Line(link, token, head, words, counts);
        }
    }
}
