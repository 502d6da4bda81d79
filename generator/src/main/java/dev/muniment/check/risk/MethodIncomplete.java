package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.RiskMethod;
import dev.muniment.view.RiskLevels;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A method in force that cannot place every risk, or that nobody decided upon. */
public final class MethodIncomplete implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("method-incomplete", "RSK-01", RuleClass.LOGIC, "A risk method with gaps.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 5);

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return RiskLevels.of(context.corpus()).stream()
                .filter(levels -> levels.method().active())
                .flatMap(levels -> Stream.of(axes(levels), grid(levels), limits(levels)))
                .flatMap(faults -> faults);
    }

    private static Stream<Diagnostic> axes(RiskLevels levels) {
        RiskMethod method = levels.method();
        List<Integer> likelihood =
                method.likelihood().stream().map(RiskMethod.Likelihood::level).toList();
        List<Integer> impact =
                method.impact().stream().map(RiskMethod.Impact::level).toList();
        return Stream.concat(
                likelihood.equals(STEPS) ? Stream.empty() : Stream.of(axis(method, "likelihood", likelihood)),
                impact.equals(STEPS) ? Stream.empty() : Stream.of(axis(method, "impact", impact)));
    }

    private static Diagnostic axis(RiskMethod method, String axis, List<Integer> steps) {
        return fault(method, "/" + axis, "`" + axis + "` has the steps " + steps + "; it has 1 to 5 in this order");
    }

    private static Stream<Diagnostic> grid(RiskLevels levels) {
        RiskMethod method = levels.method();
        boolean square = method.grid().size() == 5 && method.grid().stream().allMatch(row -> row.size() == 5);
        return square
                ? IntStream.rangeClosed(1, 5).boxed().flatMap(likelihood -> row(levels, likelihood))
                : Stream.of(fault(method, "/grid", "`grid` has not five rows of five levels"));
    }

    private static Stream<Diagnostic> row(RiskLevels levels, int likelihood) {
        return IntStream.rangeClosed(1, 5).boxed().flatMap(impact -> cell(levels, likelihood, impact).stream());
    }

    private static Optional<Diagnostic> cell(RiskLevels levels, int likelihood, int impact) {
        String word = levels.method().grid().get(likelihood - 1).get(impact - 1);
        String place = "/grid/" + (likelihood - 1) + "/" + (impact - 1);
        if (levels.named(word).isEmpty()) {
            return Optional.of(fault(levels.method(), place, "`" + word + "` is no level of the method"));
        }
        int rank = rank(levels, likelihood, impact);
        return rank < rank(levels, likelihood - 1, impact) || rank < rank(levels, likelihood, impact - 1)
                ? Optional.of(fault(
                        levels.method(),
                        place,
                        "likelihood " + likelihood + " and impact " + impact + " are `" + word
                                + "`, below a lower cell"))
                : Optional.empty();
    }

    private static int rank(RiskLevels levels, int likelihood, int impact) {
        return likelihood == 0 || impact == 0
                ? 0
                : levels.cell(likelihood, impact).map(RiskMethod.Level::rank).orElse(0);
    }

    private static Stream<Diagnostic> limits(RiskLevels levels) {
        RiskMethod method = levels.method();
        List<String> assigned = method.acceptanceAuthority().stream()
                .map(RiskMethod.Authority::level)
                .toList();
        Stream<Diagnostic> nobody = method.levels().stream()
                .filter(level -> !assigned.contains(level.id()))
                .map(level -> fault(
                        method,
                        "/acceptance_authority",
                        "nobody may accept or refuse a risk of level `" + level.id() + "`"));
        Stream<Diagnostic> appetite = method.appetite().categories().entrySet().stream()
                .filter(entry -> levels.named(entry.getValue()).isEmpty())
                .map(entry ->
                        fault(method, "/appetite/categories", "`" + entry.getValue() + "` is no level of the method"));
        Stream<Diagnostic> byDefault = Stream.of(method.appetite().byDefault())
                .filter(level -> levels.named(level).isEmpty())
                .map(level -> fault(method, "/appetite/default", "`" + level + "` is no level of the method"));
        return Stream.of(byDefault, appetite, nobody).flatMap(faults -> faults);
    }

    private static Diagnostic fault(RiskMethod method, String field, String message) {
        return Diagnostic.of(INFO, method.at(field), message).about(method.id());
    }
}
