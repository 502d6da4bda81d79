package dev.muniment.check.metric;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Metric;
import dev.muniment.model.Metric.Measurement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A measurement whose figures cannot be true together. */
public final class ImpossibleFigures implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("impossible-figures", "MET-05", RuleClass.LOGIC, "Figures that cannot be true together.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final MathContext SHOWN = new MathContext(5);

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Metric.class).stream()
                .filter(Metric::active)
                .flatMap(metric -> IntStream.range(0, metric.measurements().size())
                        .boxed()
                        .flatMap(row -> fault(metric, row).stream()));
    }

    private static Optional<Diagnostic> fault(Metric metric, int row) {
        Measurement measurement = metric.measurements().get(row);
        return nothingCounted(measurement)
                .or(() -> beyondTheWhole(metric, measurement))
                .or(() -> otherValue(metric, measurement))
                .map(found -> Diagnostic.of(
                                INFO,
                                metric.at("/measurements/" + row + "/" + found.field()),
                                "`" + metric.id() + "` in `" + measurement.period() + "` has " + found.sentence())
                        .about(metric.id())
                        .help(found.help()));
    }

    private static Optional<Found> nothingCounted(Measurement measurement) {
        return measurement
                .denominator()
                .filter(all -> all.signum() <= 0)
                .map(all -> new Found(
                        "denominator",
                        "the denominator `" + all.toPlainString() + "`; it must be above 0",
                        "where there was nothing to count, leave its figures empty and say so in `comment`"));
    }

    private static Optional<Found> beyondTheWhole(Metric metric, Measurement measurement) {
        return metric.unit() != Metric.MeasureUnit.PERCENT
                ? Optional.empty()
                : measurement
                        .value()
                        .map(value -> beyond("value", value))
                        .orElseGet(() -> ratio(metric, measurement).flatMap(value -> beyond("numerator", value)));
    }

    private static Optional<Found> beyond(String field, BigDecimal value) {
        return value.signum() < 0 || value.compareTo(WHOLE) > 0
                ? Optional.of(new Found(
                        field,
                        "`" + value.round(SHOWN).toPlainString() + "` percent; 0 to 100 are possible",
                        "count again; the numerator is a part of the denominator"))
                : Optional.empty();
    }

    /** Rounding may take half a unit of the last digit that is written. */
    private static Optional<Found> otherValue(Metric metric, Measurement measurement) {
        return measurement
                .value()
                .flatMap(value -> ratio(metric, measurement)
                        .filter(exact ->
                                exact.subtract(value).abs().compareTo(BigDecimal.valueOf(5, value.scale() + 1)) > 0)
                        .map(exact -> new Found(
                                "value",
                                "the value `" + value.toPlainString() + "` where numerator and denominator make `"
                                        + exact.round(SHOWN)
                                                .stripTrailingZeros()
                                                .toPlainString() + "`",
                                "leave `value` out; it follows from the other two")));
    }

    private static Optional<BigDecimal> ratio(Metric metric, Measurement measurement) {
        BigDecimal unit = metric.unit() == Metric.MeasureUnit.PERCENT ? WHOLE : BigDecimal.ONE;
        return measurement
                .numerator()
                .flatMap(part ->
                        measurement.denominator().map(all -> part.multiply(unit).divide(all, MathContext.DECIMAL64)));
    }

    /** What is wrong with a field. */
    private record Found(String field, String sentence, String help) {}
}
