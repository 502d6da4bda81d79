package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.RiskMethod;
import dev.muniment.model.Word;
import dev.muniment.view.Acceptances;
import dev.muniment.view.RiskMap;
import dev.muniment.view.RiskMovement;
import dev.muniment.view.RiskRegister;
import dev.muniment.view.TreatmentPlan;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The risk register with its position on the grid. */
final class RisksPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        Corpus corpus = context.corpus();
        RiskRegister register = RiskRegister.of(corpus, context.asOf());
        List<RiskMovement> moves = RiskMovement.all(corpus, register);
        Model model = new Model(
                Paths.all(corpus),
                corpus.single(RiskMethod.class).map(Entity::id),
                register.rows(),
                register.open().size(),
                register.aboveAppetite().size(),
                register.overdue().size(),
                RiskMap.of(corpus, RiskMap.Which.CURRENT).map(RiskMap::counts).orElse(List.of()),
                Stream.of(RiskMap.Which.values())
                        .flatMap(which -> RiskMap.of(corpus, which).stream())
                        .map(RisksPage::map)
                        .toList(),
                RiskMap.grid(corpus).map(grid -> new Figure.Flow("flow", grid, moves)),
                moves.stream()
                        .map(move -> new Move(move, move.taken(), move.open(), move.since()))
                        .toList(),
                TreatmentPlan.of(corpus, context.asOf()).lines().size(),
                Acceptances.of(corpus, context.asOf()).holding().size());
        return Stream.of(new Page("risks/index.html", "risks.ftlh", "risks", model));
    }

    private static Position map(RiskMap map) {
        String word = Word.of(map.which());
        String title = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return new Position(title, new Figure.Heat("heat-" + word, map), map);
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            Optional<String> method,
            List<RiskRegister.Row> rows,
            int open,
            int above,
            int overdue,
            List<RiskMap.Count> counts,
            List<Position> maps,
            Optional<Figure> flow,
            List<Move> moves,
            int treated,
            int borne) {}

    /** Where a risk moves on the grid, in steps: above zero is down. */
    public record Move(RiskMovement at, int taken, Optional<Integer> open, Optional<Integer> since) {}

    /** One map with its picture. */
    public record Position(String title, Figure figure, RiskMap map) {}
}
