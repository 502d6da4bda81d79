package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Risk;
import dev.muniment.model.RiskMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Open risks on the grid of the method.
 *
 * @param rows likelihood 5 first, impact 1 first, as the grid is drawn
 * @param stairs edges between cells within and above the default appetite
 * @param counts risks by level, highest level first; levels without risks included
 * @param unplaced ids of open risks without this score
 */
public record RiskMap(
        Which which, List<List<Cell>> rows, List<Edge> stairs, List<Count> counts, List<String> unplaced) {

    private static final int STEPS = 5;

    public RiskMap {
        rows = rows.stream().map(List::copyOf).toList();
        stairs = List.copyOf(stairs);
        counts = List.copyOf(counts);
        unplaced = List.copyOf(unplaced);
    }

    /** Empty without a method. */
    public static Optional<RiskMap> of(Corpus corpus, Which which) {
        return RiskLevels.of(corpus).map(levels -> of(levels, open(corpus), which));
    }

    /** The grid of the method without a risk on it; empty without a method. */
    public static Optional<RiskMap> grid(Corpus corpus) {
        return RiskLevels.of(corpus).map(levels -> of(levels, List.of(), Which.CURRENT));
    }

    private static RiskMap of(RiskLevels levels, List<Risk> risks, Which which) {
        Map<Integer, List<String>> places = new TreeMap<>();
        List<String> unplaced = new ArrayList<>();
        for (Risk risk : risks) {
            which.score(risk)
                    .ifPresentOrElse(
                            score -> places.computeIfAbsent(
                                            key(score.likelihood(), score.impact()), key -> new ArrayList<>())
                                    .add(risk.id()),
                            () -> unplaced.add(risk.id()));
        }
        List<List<Cell>> rows = IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> row(levels, STEPS + 1 - step, places))
                .toList();
        return new RiskMap(which, rows, stairs(rows), counts(levels, rows), unplaced);
    }

    private static List<Cell> row(RiskLevels levels, int likelihood, Map<Integer, List<String>> places) {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(impact -> {
                    Optional<RiskMethod.Level> level = levels.cell(likelihood, impact);
                    boolean above = level.filter(levels::aboveDefault).isPresent();
                    List<String> ids = places.getOrDefault(key(likelihood, impact), List.of());
                    return new Cell(likelihood, impact, level.map(Rating::of), above, ids);
                })
                .toList();
    }

    private static List<Edge> stairs(List<List<Cell>> rows) {
        List<Edge> edges = new ArrayList<>();
        for (int y = 0; y < STEPS; y++) {
            for (int x = 0; x < STEPS; x++) {
                boolean above = rows.get(y).get(x).above();
                if (x > 0 && above != rows.get(y).get(x - 1).above()) {
                    edges.add(new Edge(x, y, x, y + 1));
                }
                if (y > 0 && above != rows.get(y - 1).get(x).above()) {
                    edges.add(new Edge(x, y, x + 1, y));
                }
            }
        }
        return edges;
    }

    private static List<Count> counts(RiskLevels levels, List<List<Cell>> rows) {
        return levels.method().levels().stream()
                .map(Rating::of)
                .sorted(Comparator.comparingInt(Rating::rank).reversed())
                .map(rating -> new Count(
                        rating,
                        rows.stream()
                                .flatMap(List::stream)
                                .filter(cell -> cell.rating().equals(Optional.of(rating)))
                                .mapToInt(cell -> cell.ids().size())
                                .sum()))
                .toList();
    }

    private static List<Risk> open(Corpus corpus) {
        return corpus.all(Risk.class).stream().filter(Risk::active).toList();
    }

    private static int key(int likelihood, int impact) {
        return likelihood * 10 + impact;
    }

    /** The score that is drawn. */
    public enum Which {
        INHERENT,
        CURRENT,
        TARGET;

        public Optional<Risk.Score> score(Risk risk) {
            return switch (this) {
                case INHERENT -> Optional.of(risk.inherent());
                case CURRENT -> Optional.of(risk.current());
                case TARGET -> risk.target();
            };
        }
    }

    /** One cell and the risks in it. */
    public record Cell(int likelihood, int impact, Optional<Rating> rating, boolean above, List<String> ids) {
        public Cell {
            ids = List.copyOf(ids);
        }
    }

    /** A piece of the appetite's stair, in cells from the upper left corner. */
    public record Edge(int fromX, int fromY, int toX, int toY) {}

    /** How many risks stand at a level. */
    public record Count(Rating rating, int risks) {}
}
