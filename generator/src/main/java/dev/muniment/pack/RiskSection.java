package dev.muniment.pack;

import dev.muniment.model.Citation;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Metric;
import dev.muniment.model.Risk;
import dev.muniment.model.RiskMethod;
import dev.muniment.page.Figure;
import dev.muniment.page.PageContext;
import dev.muniment.view.ControlBlock.Decided;
import dev.muniment.view.MethodSheet;
import dev.muniment.view.Named;
import dev.muniment.view.Notation;
import dev.muniment.view.OwnedAction;
import dev.muniment.view.Rating;
import dev.muniment.view.RiskLevels;
import dev.muniment.view.RiskMap;
import dev.muniment.view.RiskRegister;
import dev.muniment.view.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How risks are judged, which there are, what is done about them, and which are borne. */
final class RiskSection implements Section {

    /** Risks that are told in full. */
    private static final int TOLD = 5;

    @Override
    public String number() {
        return "7";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(RiskMethod.class, Risk.class);
    }

    @Override
    public String template() {
        return "risk.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Corpus corpus = context.corpus();
        RiskRegister register = RiskRegister.of(corpus, context.asOf());
        List<Row> rows = register.rows().stream()
                .flatMap(row -> corpus.find(Risk.class, row.risk().id()).map(risk -> row(corpus, row, risk)).stream())
                .toList();
        List<OwnedAction> actions = OwnedAction.all(corpus, context.asOf()).stream()
                .filter(action -> action.purpose().stream()
                        .anyMatch(
                                purpose -> corpus.find(Risk.class, purpose.id()).isPresent()))
                .toList();
        return new Model(
                corpus.single(RiskMethod.class).map(method -> Criteria.of(corpus, method)),
                maps(corpus),
                groups(rows),
                rows.stream()
                        .filter(row -> !row.register().closed())
                        .limit(TOLD)
                        .toList(),
                actions,
                rows.stream()
                        .flatMap(row -> Borne.of(corpus, row.risk(), context.asOf()).stream())
                        .toList(),
                register.open().size(),
                register.aboveAppetite().size(),
                Assessed.log(corpus, context.asOf()));
    }

    private static Row row(Corpus corpus, RiskRegister.Row row, Risk risk) {
        return new Row(
                row,
                risk,
                risk.controls().stream().map(Citation::toString).toList(),
                risk.treatment().controlsAdded().stream()
                        .map(Citation::toString)
                        .toList(),
                risk.treatment().approvedBy().map(person -> Named.of(corpus, person)));
    }

    private static List<Position> maps(Corpus corpus) {
        return Stream.of(RiskMap.Which.values())
                .flatMap(which -> RiskMap.of(corpus, which).stream())
                .map(map ->
                        new Position(map, new Figure.Heat("heat-" + map.which().name(), map)))
                .toList();
    }

    private static List<Group> groups(List<Row> rows) {
        Map<String, List<Row>> byLevel = new LinkedHashMap<>();
        rows.forEach(row -> byLevel.computeIfAbsent(
                        row.register().closed()
                                ? "Closed"
                                : row.register().current().map(Rating::name).orElse("Without a level"),
                        level -> new ArrayList<>())
                .add(row));
        return byLevel.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What the template sees. */
    public record Model(
            Optional<Criteria> criteria,
            List<Position> maps,
            List<Group> groups,
            List<Row> told,
            List<OwnedAction> treatment,
            List<Borne> acceptances,
            int open,
            int above,
            List<Assessed> log) {}

    /** One of the maps with its picture. */
    public record Position(RiskMap map, Figure picture) {}

    /** Risks of one current level. */
    public record Group(String level, List<Row> rows) {}

    /** One risk. */
    public record Row(
            RiskRegister.Row register,
            Risk risk,
            List<String> controls,
            List<String> added,
            Optional<Named> approver) {}

    /** The steps, levels and limits of the method, highest first. */
    public record Criteria(
            RiskMethod method,
            Optional<State> state,
            Optional<Decided> approval,
            List<Step> steps,
            List<MethodSheet.Level> limits,
            String appetite,
            List<Exempt> exempt) {

        static Criteria of(Corpus corpus, RiskMethod method) {
            List<Step> steps = new ArrayList<>();
            for (int step = 5; step >= 1; step--) {
                steps.add(Step.of(method, step));
            }
            return new Criteria(
                    method,
                    State.of(method),
                    method.approval().map(approval -> Decided.of(corpus, approval)),
                    steps,
                    MethodSheet.of(corpus, method).levels(),
                    name(method, method.appetite().byDefault()),
                    method.appetite().categories().entrySet().stream()
                            .map(entry -> new Exempt(entry.getKey(), name(method, entry.getValue())))
                            .toList());
        }

        private static String name(RiskMethod method, String level) {
            return method.levels().stream()
                    .filter(known -> known.id().equals(level))
                    .map(RiskMethod.Level::name)
                    .findFirst()
                    .orElse(level);
        }
    }

    /** A category with an appetite of its own. */
    public record Exempt(String category, String level) {}

    /** One step of both scales, and which loss it means. */
    public record Step(
            int level,
            Optional<RiskMethod.Likelihood> likelihood,
            Optional<RiskMethod.Impact> impact,
            Optional<Loss> loss) {
        static Step of(RiskMethod method, int level) {
            Optional<RiskMethod.Impact> impact =
                    method.impact().stream().filter(one -> one.level() == level).findFirst();
            return new Step(
                    level,
                    method.likelihood().stream()
                            .filter(one -> one.level() == level)
                            .findFirst(),
                    impact,
                    impact.flatMap(one -> one.dimensions().financial()).map(Loss::of));
        }
    }

    /** Amounts in the organisation's currency, in groups of three digits. */
    public record Loss(String from, String to) {
        static Loss of(RiskMethod.Span span) {
            return new Loss(amount(span.from()), amount(span.to()));
        }

        private static String amount(BigDecimal amount) {
            return Notation.number(Metric.MeasureUnit.CURRENCY, amount);
        }
    }

    /** A risk that somebody decided to bear. */
    public record Borne(Named risk, Risk.Acceptance acceptance, Named by, Named role, boolean ended) {
        static Optional<Borne> of(Corpus corpus, Risk risk, LocalDate asOf) {
            return risk.acceptance()
                    .map(acceptance -> new Borne(
                            Named.of(risk),
                            acceptance,
                            Named.of(corpus, acceptance.by()),
                            Named.of(corpus, acceptance.role()),
                            acceptance.ended(asOf)));
        }
    }

    /** One score of a risk in the year up to a day. */
    public record Assessed(Named risk, Risk.Assessment assessment, Optional<Rating> rating, Named by) {

        /** All of them, newest first. */
        static List<Assessed> log(Corpus corpus, LocalDate asOf) {
            Optional<RiskLevels> levels = RiskLevels.of(corpus);
            LocalDate from = asOf.minusYears(1);
            return corpus.all(Risk.class).stream()
                    .flatMap(risk -> risk.assessments().stream()
                            .filter(one ->
                                    one.date().isAfter(from) && !one.date().isAfter(asOf))
                            .map(one ->
                                    new Assessed(Named.of(risk), one, rating(levels, one), Named.of(corpus, one.by()))))
                    .sorted(Comparator.comparing(
                                    (Assessed one) -> one.assessment().date())
                            .reversed())
                    .toList();
        }

        private static Optional<Rating> rating(Optional<RiskLevels> levels, Risk.Assessment one) {
            return levels.flatMap(known -> known.level(
                            new Risk.Score(one.likelihood(), one.impact(), Optional.empty(), Optional.empty())))
                    .map(Rating::of);
        }
    }
}
