package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Ref;
import dev.muniment.model.Risk;
import dev.muniment.model.RiskMethod;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Levels of risk, looked up in the grid of the method; never a product of numbers. */
public record RiskLevels(RiskMethod method) {

    /** Empty without a method. */
    public static Optional<RiskLevels> of(Corpus corpus) {
        return corpus.single(RiskMethod.class).map(RiskLevels::new);
    }

    /** The level of a score; empty where the grid has no such cell or the cell no known level. */
    public Optional<RiskMethod.Level> level(Risk.Score score) {
        return cell(score.likelihood(), score.impact());
    }

    /** The level of a cell by likelihood and impact, 1 to 5. */
    public Optional<RiskMethod.Level> cell(int likelihood, int impact) {
        List<List<String>> grid = method.grid();
        boolean inside =
                likelihood <= grid.size() && impact <= grid.get(likelihood - 1).size();
        return inside ? named(grid.get(likelihood - 1).get(impact - 1)) : Optional.empty();
    }

    /** The level that a risk had on a day: that of its latest score until then, else its present one. */
    public Optional<RiskMethod.Level> levelOn(Risk risk, LocalDate day) {
        return risk.assessments().stream()
                .filter(score -> !score.date().isAfter(day))
                .max(Comparator.comparing(Risk.Assessment::date))
                .map(score -> cell(score.likelihood(), score.impact()))
                .orElseGet(() -> level(risk.current()));
    }

    /** Whether a role may accept risks of a level; who may accept a level may accept those below it. */
    public boolean mayAccept(Ref<Role> role, RiskMethod.Level level) {
        return method.acceptanceAuthority().stream()
                .filter(authority -> authority.role().equals(role))
                .flatMap(authority -> named(authority.level()).stream())
                .anyMatch(most -> most.rank() >= level.rank());
    }

    /** The highest level that is borne for a risk's category. */
    public Optional<RiskMethod.Level> appetite(Risk risk) {
        String borne = risk.category()
                .map(category -> method.appetite().categories().get(category))
                .orElse(method.appetite().byDefault());
        return named(borne);
    }

    /** Whether a risk stands above what is borne. */
    public boolean aboveAppetite(Risk risk) {
        Optional<RiskMethod.Level> borne = appetite(risk);
        return level(risk.current())
                .filter(level ->
                        borne.filter(most -> level.rank() > most.rank()).isPresent())
                .isPresent();
    }

    /** Whether a level lies above what is borne in categories that are not named. */
    boolean aboveDefault(RiskMethod.Level level) {
        return named(method.appetite().byDefault())
                .filter(most -> level.rank() > most.rank())
                .isPresent();
    }

    /** The level with an id, when the method has one. */
    public Optional<RiskMethod.Level> named(String id) {
        return method.levels().stream().filter(level -> level.id().equals(id)).findFirst();
    }
}
