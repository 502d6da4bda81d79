package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Risk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores that look filled in rather than thought over. */
public final class UniformScores implements Rule {

    private static final RuleInfo INFO = RuleInfo.information(
            "uniform-scores", "RSK-20", RuleClass.LOGIC, "Scores that look filled in rather than thought over.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int FEWEST = 5;

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        List<Risk> open =
                context.corpus().all(Risk.class).stream().filter(Risk::active).toList();
        return open.size() < FEWEST
                ? Stream.empty()
                : Stream.of(sameCell(open), unchanged(open)).flatMap(Optional::stream);
    }

    private static Optional<Diagnostic> sameCell(List<Risk> open) {
        Map<String, List<Risk>> cells = open.stream()
                .collect(Collectors.groupingBy(risk -> cell(risk.current()), TreeMap::new, Collectors.toList()));
        return cells.entrySet().stream()
                .filter(cell -> 2 * cell.getValue().size() > open.size())
                .map(cell -> diagnostic(
                        cell.getValue().get(0),
                        "/current",
                        cell.getValue().size() + " of " + open.size() + " open risks have one score, " + cell.getKey()))
                .findFirst();
    }

    private static Optional<Diagnostic> unchanged(List<Risk> open) {
        return open.stream().allMatch(risk -> cell(risk.inherent()).equals(cell(risk.current())))
                ? Optional.of(diagnostic(
                        open.get(0),
                        "/inherent",
                        "no control changes the score of any of " + open.size() + " open risks"))
                : Optional.empty();
    }

    private static String cell(Risk.Score score) {
        return "likelihood `" + score.likelihood() + "` and impact `" + score.impact() + "`";
    }

    private static Diagnostic diagnostic(Risk risk, String field, String sentence) {
        return Diagnostic.of(INFO, risk.at(field), sentence)
                .about(risk.id())
                .help("score each risk by itself; scores that do not tell risks apart guide nobody");
    }
}
