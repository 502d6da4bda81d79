package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Metric;
import dev.muniment.model.Risk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Limits of the organisation's own that are broken on a day, and that nobody works on. */
final class Breaches {

    private Breaches() {}

    static List<Today.Item> of(Corpus corpus, LocalDate asOf) {
        OpenActions actions = OpenActions.of(corpus);
        Stream<Today.Item> risks = corpus.all(Risk.class).stream()
                .filter(Risk::active)
                .flatMap(risk -> expired(corpus, risk, asOf).or(() -> above(corpus, actions, risk)).stream());
        Stream<Today.Item> metrics = corpus.all(Metric.class).stream()
                .filter(Metric::active)
                .flatMap(metric -> missed(corpus, actions, metric, asOf).stream());
        return Stream.concat(risks, metrics).toList();
    }

    private static Optional<Today.Item> expired(Corpus corpus, Risk risk, LocalDate asOf) {
        return risk.acceptance()
                .flatMap(Risk.Acceptance::expires)
                .filter(asOf::isAfter)
                .map(last -> new Today.Item(
                        "expired, " + When.of(asOf, last),
                        Today.Tone.BAD,
                        "Acceptance past its end",
                        Named.of(risk),
                        Risk.Acceptance.NEXT,
                        owner(corpus, risk),
                        Optional.of(last)));
    }

    private static Optional<Today.Item> above(Corpus corpus, OpenActions actions, Risk risk) {
        boolean borne =
                risk.acceptance().isPresent() || !actions.forRecord(risk.id()).isEmpty();
        return RiskLevels.of(corpus)
                .filter(levels -> !borne && levels.aboveAppetite(risk))
                .flatMap(levels -> levels.level(risk.current()))
                .map(level -> new Today.Item(
                        level.name(),
                        Today.Tone.BAD,
                        "Risk above the appetite, untreated",
                        Named.of(risk),
                        "record an action with a due day, or an acceptance by an authorised role",
                        owner(corpus, risk),
                        Optional.empty()));
    }

    private static Optional<Today.Item> missed(Corpus corpus, OpenActions actions, Metric metric, LocalDate asOf) {
        MetricSeries series = MetricSeries.of(metric, asOf);
        Notation notation = Notation.of(corpus, metric);
        return series.latest()
                .filter(point -> point.status() == MetricSeries.Status.BREACH)
                .filter(point -> actions.forRecord(metric.id()).isEmpty())
                .flatMap(MetricSeries.Point::value)
                .map(value -> new Today.Item(
                        notation.amount(value) + " against " + notation.amount(metric.target()),
                        Today.Tone.BAD,
                        "Metric in breach, no action",
                        Named.of(metric),
                        "record an action for it with a due day",
                        metric.owner().map(role -> Named.of(corpus, role)),
                        Optional.empty()));
    }

    private static Optional<Named> owner(Corpus corpus, Risk risk) {
        return Optional.of(Named.of(corpus, risk.common().owner()));
    }
}
