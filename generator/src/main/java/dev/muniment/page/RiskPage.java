package dev.muniment.page;

import dev.muniment.model.Risk;
import dev.muniment.view.OwnedAction;
import dev.muniment.view.Rating;
import dev.muniment.view.RiskLevels;
import dev.muniment.view.RiskMap;
import dev.muniment.view.RiskMovement;
import dev.muniment.view.RiskRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One risk: where it stands, what is done, and who bears it. */
final class RiskPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        RiskRegister register = RiskRegister.of(context.corpus(), context.asOf());
        return Directory.pages(
                context,
                Risk.class,
                "risk.ftlh",
                (directory, risk) ->
                        model(context, directory, register.find(risk.id()).orElseThrow(), risk));
    }

    private static Model model(PageContext context, Directory directory, RiskRegister.Row row, Risk risk) {
        List<OwnedAction> actions = OwnedAction.forRecord(context.corpus(), risk.id(), context.asOf());
        return new Model(
                directory.paths(),
                EntityPage.model(context, risk, directory.around(risk)),
                row,
                risk.statement(),
                risk.category(),
                RiskMap.grid(context.corpus())
                        .map(grid -> new Figure.Way("way", grid, RiskMovement.of(context.corpus(), risk))),
                scores(RiskLevels.of(context.corpus()), row, risk),
                actions,
                risk.treatment().rationale(),
                risk.acceptance().map(acceptance -> bearing(context, acceptance)));
    }

    private static List<Score> scores(Optional<RiskLevels> levels, RiskRegister.Row row, Risk risk) {
        List<Score> scores = new ArrayList<>();
        risk.target()
                .ifPresent(target ->
                        scores.add(new Score("target", target.likelihood(), target.impact(), row.target(), "")));
        scores.add(new Score(
                "current",
                risk.current().likelihood(),
                risk.current().impact(),
                row.current(),
                "With the controls of today"));
        risk.assessments().stream()
                .sorted(Comparator.comparing(Risk.Assessment::date).reversed())
                .map(one -> new Score(
                        one.date().toString(),
                        one.likelihood(),
                        one.impact(),
                        levels.flatMap(known -> known.cell(one.likelihood(), one.impact()))
                                .map(Rating::of),
                        one.reason()))
                .forEach(scores::add);
        scores.add(new Score(
                "inherent",
                risk.inherent().likelihood(),
                risk.inherent().impact(),
                row.inherent(),
                "Without any control"));
        return scores;
    }

    private static Bearing bearing(PageContext context, Risk.Acceptance acceptance) {
        Values values = new Values(context.corpus(), "risks/any.html");
        return new Bearing(
                new Html(values.titled(acceptance.by().id())),
                new Html(values.titled(acceptance.role().id())),
                acceptance.date(),
                acceptance.levelAccepted(),
                acceptance.justification(),
                acceptance.conditions(),
                acceptance.expires(),
                acceptance.ended(context.asOf()));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            RiskRegister.Row row,
            Risk.Sentence sentence,
            Optional<String> category,
            Optional<Figure> way,
            List<Score> scores,
            List<OwnedAction> actions,
            Optional<String> rationale,
            Optional<Bearing> acceptance) {}

    /** A score of now, of then, or to come. */
    public record Score(String when, int likelihood, int impact, Optional<Rating> rating, String reason) {}

    /** The decision to bear the risk. */
    public record Bearing(
            Html by,
            Html role,
            LocalDate date,
            String level,
            String justification,
            Optional<String> conditions,
            Optional<LocalDate> expires,
            boolean expired) {}
}
