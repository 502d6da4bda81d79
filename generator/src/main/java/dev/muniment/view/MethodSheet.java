package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Risk;
import dev.muniment.model.RiskMethod;
import dev.muniment.model.Timespan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the risk method sets: for each level how much of the grid it takes, who may accept it and how long an assessment
 * holds; for each category what is borne.
 *
 * @param levels highest first
 * @param appetite all other categories first
 */
public record MethodSheet(List<Level> levels, List<Borne> appetite) {

    public MethodSheet {
        levels = List.copyOf(levels);
        appetite = List.copyOf(appetite);
    }

    public static MethodSheet of(Corpus corpus, RiskMethod method) {
        RiskLevels levels = new RiskLevels(method);
        return new MethodSheet(
                method.levels().stream()
                        .sorted((one, other) -> other.rank() - one.rank())
                        .map(level -> level(corpus, levels, level))
                        .toList(),
                Stream.concat(
                                Stream.of(borne(
                                        corpus,
                                        levels,
                                        Optional.empty(),
                                        method.appetite().byDefault())),
                                method.appetite().categories().entrySet().stream()
                                        .map(one -> borne(corpus, levels, Optional.of(one.getKey()), one.getValue())))
                        .toList());
    }

    private static Level level(Corpus corpus, RiskLevels levels, RiskMethod.Level level) {
        RiskMethod method = levels.method();
        return new Level(
                level.id(),
                Rating.of(level),
                (int) method.grid().stream()
                        .flatMap(List::stream)
                        .filter(level.id()::equals)
                        .count(),
                !levels.aboveDefault(level),
                method.acceptanceAuthority().stream()
                        .filter(authority -> authority.level().equals(level.id()))
                        .map(authority -> Named.of(corpus, authority.role()))
                        .toList(),
                Optional.ofNullable(method.reviewCycles().get(level.id()))
                        .map(Timespan::of)
                        .map(Timespan::words));
    }

    private static Borne borne(Corpus corpus, RiskLevels levels, Optional<String> category, String level) {
        Map<String, String> named = levels.method().appetite().categories();
        List<Risk> open = corpus.all(Risk.class).stream()
                .filter(Entity::active)
                .filter(risk -> risk.category().filter(named::containsKey).equals(category))
                .toList();
        return new Borne(category, level, levels.named(level).map(Rating::of), open.size(), (int)
                open.stream().filter(levels::aboveAppetite).count());
    }

    /**
     * One level.
     *
     * @param cells of the grid that have it
     * @param borne whether it is borne in categories that are not named
     * @param accepts roles that may accept it, and every lower one
     * @param cycle how long an assessment holds
     */
    public record Level(
            String id, Rating rating, int cells, boolean borne, List<Named> accepts, Optional<String> cycle) {

        public Level {
            accepts = List.copyOf(accepts);
        }
    }

    /**
     * What is borne in a category; in all others where there is none.
     *
     * @param word the level as it is written
     * @param open how many open risks there are
     * @param above how many of them lie above it
     */
    public record Borne(Optional<String> category, String word, Optional<Rating> level, int open, int above) {}
}
