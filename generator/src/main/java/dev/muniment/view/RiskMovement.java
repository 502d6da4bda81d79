package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Risk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a risk came from, where it stands, and where it is to go.
 *
 * @param before the latest score of another place on the grid
 */
public record RiskMovement(Named risk, Place inherent, Place current, Optional<Place> target, Optional<Place> before) {

    /** Open risks, in the order of the register. */
    public static List<RiskMovement> all(Corpus corpus, RiskRegister register) {
        Optional<RiskLevels> levels = RiskLevels.of(corpus);
        return register.open().stream()
                .flatMap(row -> corpus.find(Risk.class, row.risk().id()).stream())
                .map(risk -> of(levels, risk))
                .toList();
    }

    public static RiskMovement of(Corpus corpus, Risk risk) {
        return of(RiskLevels.of(corpus), risk);
    }

    static RiskMovement of(Optional<RiskLevels> levels, Risk risk) {
        Place current = place(levels, risk.current());
        return new RiskMovement(
                Named.of(risk),
                place(levels, risk.inherent()),
                current,
                risk.target().map(score -> place(levels, score)),
                risk.assessments().stream()
                        .sorted(Comparator.comparing(Risk.Assessment::date).reversed())
                        .filter(one -> one.likelihood() != current.likelihood() || one.impact() != current.impact())
                        .findFirst()
                        .map(one -> place(levels, one.likelihood(), one.impact(), Optional.of(one.date()))));
    }

    /** Steps of likelihood and impact that controls took off; below zero where it is higher than without them. */
    public int taken() {
        return inherent.steps() - current.steps();
    }

    /** Steps that treatment is to take off yet. */
    public Optional<Integer> open() {
        return target.map(goal -> current.steps() - goal.steps());
    }

    /** Steps taken off since the score before. */
    public Optional<Integer> since() {
        return before.map(place -> place.steps() - current.steps());
    }

    private static Place place(Optional<RiskLevels> levels, Risk.Score score) {
        return place(levels, score.likelihood(), score.impact(), score.date());
    }

    private static Place place(Optional<RiskLevels> levels, int likelihood, int impact, Optional<LocalDate> date) {
        return new Place(
                likelihood,
                impact,
                levels.flatMap(known -> known.cell(likelihood, impact)).map(Rating::of),
                date);
    }

    /** A place on the grid. */
    public record Place(int likelihood, int impact, Optional<Rating> rating, Optional<LocalDate> date) {

        int steps() {
            return likelihood + impact;
        }
    }
}
