package dev.muniment.page;

import dev.muniment.model.Approval;
import dev.muniment.model.Corpus;
import dev.muniment.model.Metric;
import dev.muniment.model.Organisation;
import dev.muniment.model.RiskMethod;
import dev.muniment.view.ControlBlock;
import dev.muniment.view.MethodSheet;
import dev.muniment.view.Named;
import dev.muniment.view.Notation;
import dev.muniment.view.RiskMap;
import dev.muniment.view.Seal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The risk method: its steps and its grid, what is borne, who may accept what, and who approved it. */
final class RiskMethodPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context, RiskMethod.class, "riskmethod.ftlh", (directory, method) -> model(context, directory, method));
    }

    private static Model model(PageContext context, Directory directory, RiskMethod method) {
        Corpus corpus = context.corpus();
        return new Model(
                directory.paths(),
                EntityPage.model(context, method, directory.around(method)),
                SettingsLimit.rules(),
                method.version(),
                method.author().map(person -> Named.of(corpus, person)),
                method.approval().map(approval -> ControlBlock.Decided.of(corpus, approval)),
                Seal.of(method),
                method.likelihood().stream().map(Likelihood::of).toList(),
                method.impact().stream().map(Impact::of).toList(),
                corpus.single(Organisation.class).map(Organisation::currency),
                RiskMap.grid(corpus).map(grid -> new Grid(new Figure.Grid("grid", grid), grid.rows())),
                MethodSheet.of(corpus, method),
                method.approvals().stream()
                        .sorted(Comparator.comparing(Approval::date).reversed())
                        .map(one -> Decision.of(corpus, one))
                        .toList());
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String amount(BigDecimal amount) {
        return Notation.number(Metric.MeasureUnit.CURRENCY, amount);
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            Map<String, List<SettingsLimit.Rule>> rules,
            String version,
            Optional<Named> author,
            Optional<ControlBlock.Decided> approval,
            Seal seal,
            List<Likelihood> likelihood,
            List<Impact> impact,
            Optional<String> currency,
            Optional<Grid> grid,
            MethodSheet sheet,
            List<Decision> approvals) {}

    /** One step of likelihood, with the events in a year that it means. */
    public record Likelihood(int level, String name, Optional<Range> events, String means) {

        private static Likelihood of(RiskMethod.Likelihood step) {
            return new Likelihood(
                    step.level(),
                    step.name(),
                    step.frequencyPerYear().map(span -> new Range(number(span.from()), number(span.to()))),
                    step.description());
        }
    }

    /** One step of impact. */
    public record Impact(int level, String name, Optional<Range> loss, List<Sort> sorts) {

        private static Impact of(RiskMethod.Impact step) {
            RiskMethod.Dimensions means = step.dimensions();
            return new Impact(
                    step.level(),
                    step.name(),
                    means.financial().map(span -> new Range(amount(span.from()), amount(span.to()))),
                    Stream.of(
                                    new Sort("operational", means.operational()),
                                    new Sort("legal", means.legal()),
                                    new Sort("reputation", means.reputation()),
                                    new Sort("safety", means.safety()))
                            .toList());
        }
    }

    /** What a step means in one dimension. */
    public record Sort(String dimension, Optional<String> words) {}

    /** From and to. */
    public record Range(String from, String to) {}

    /** The grid as a picture and as rows. */
    public record Grid(Figure figure, List<List<RiskMap.Cell>> rows) {}

    /** A decision on a version. */
    public record Decision(String version, Approval.Decision outcome, ControlBlock.Decided made) {

        private static Decision of(Corpus corpus, Approval approval) {
            return new Decision(approval.version(), approval.decision(), ControlBlock.Decided.of(corpus, approval));
        }
    }
}
