package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Risk;
import dev.muniment.model.RiskMethod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decisions to bear a risk.
 *
 * @param holding those that count on the day, the one that ends first at the top
 * @param ended those whose last day has passed or whose risk is closed, newest first
 * @param authority who may accept what, highest level first; empty without a method
 */
public record Acceptances(List<Line> holding, List<Line> ended, List<Authority> authority) {

    private static final Comparator<Line> EARLIEST_END = Comparator.comparing(
                    (Line line) -> line.acceptance().expires().orElse(LocalDate.MAX))
            .thenComparing(line -> line.risk().id(), Corpus::compareIds);
    private static final Comparator<Line> NEWEST = Comparator.comparing(
                    (Line line) -> line.acceptance().date())
            .reversed()
            .thenComparing(line -> line.risk().id(), Corpus::compareIds);

    public Acceptances {
        holding = List.copyOf(holding);
        ended = List.copyOf(ended);
        authority = List.copyOf(authority);
    }

    public static Acceptances of(Corpus corpus, LocalDate asOf) {
        Optional<RiskLevels> levels = RiskLevels.of(corpus);
        List<Line> lines = corpus.all(Risk.class).stream()
                .flatMap(risk -> risk.acceptance().stream().map(acceptance -> line(corpus, levels, risk, acceptance)))
                .toList();
        return new Acceptances(
                lines.stream()
                        .filter(line -> holds(line.state(), asOf))
                        .sorted(EARLIEST_END)
                        .toList(),
                lines.stream()
                        .filter(line -> !holds(line.state(), asOf))
                        .sorted(NEWEST)
                        .toList(),
                levels.stream()
                        .flatMap(known -> known.method().acceptanceAuthority().stream()
                                .map(one -> new Authority(
                                        known.named(one.level()).map(Rating::of),
                                        one.level(),
                                        Named.of(corpus, one.role()))))
                        .sorted(Comparator.comparing(
                                one -> -one.level().map(Rating::rank).orElse(0)))
                        .toList());
    }

    /** Whether the acceptance of a risk, if it has one, counts on a day. */
    static boolean holds(Risk risk, LocalDate asOf) {
        return risk.active()
                && risk.acceptance()
                        .filter(acceptance -> acceptance.ended(asOf))
                        .isEmpty();
    }

    private static Line line(Corpus corpus, Optional<RiskLevels> levels, Risk risk, Risk.Acceptance acceptance) {
        Optional<RiskMethod.Level> accepted = levels.flatMap(known -> known.named(acceptance.levelAccepted()));
        Optional<RiskMethod.Level> current = levels.flatMap(known -> known.level(risk.current()));
        return new Line(
                Named.of(risk),
                risk,
                Named.of(corpus, risk.common().owner()),
                acceptance,
                Named.of(corpus, acceptance.by()),
                Named.of(corpus, acceptance.role()),
                accepted.map(Rating::of),
                current.map(Rating::of),
                accepted.filter(level -> levels.orElseThrow().mayAccept(acceptance.role(), level))
                        .isPresent(),
                accepted.filter(level ->
                                current.filter(now -> now.rank() > level.rank()).isPresent())
                        .isPresent());
    }

    /**
     * One decision.
     *
     * @param authorised whether the role may accept that level
     * @param risen whether the risk stands higher today than was accepted
     */
    public record Line(
            Named risk,
            Risk state,
            Named owner,
            Risk.Acceptance acceptance,
            Named by,
            Named role,
            Optional<Rating> accepted,
            Optional<Rating> current,
            boolean authorised,
            boolean risen) {}

    /** The most that a role may accept. */
    public record Authority(Optional<Rating> level, String word, Named role) {}
}
