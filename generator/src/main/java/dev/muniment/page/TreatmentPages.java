package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Risk;
import dev.muniment.model.RiskMethod;
import dev.muniment.model.Word;
import dev.muniment.view.Acceptances;
import dev.muniment.view.Named;
import dev.muniment.view.OwnedAction;
import dev.muniment.view.TreatmentPlan;
import dev.muniment.view.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The plan of risk treatment, and the decisions to bear risks. */
final class TreatmentPages implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Stream.of(
                new Page("risks/treatment.html", "treatment.ftlh", "risks", plan(context)),
                new Page("risks/acceptances.html", "acceptances.ftlh", "risks", acceptances(context)));
    }

    private static Plan plan(PageContext context) {
        TreatmentPlan plan = TreatmentPlan.of(context.corpus(), context.asOf());
        Values values = new Values(context.corpus(), "risks/treatment.html");
        List<OwnedAction> open = plan.lines().stream()
                .flatMap(line -> line.actions().stream())
                .filter(OwnedAction::open)
                .distinct()
                .toList();
        return new Plan(
                Paths.all(context.corpus()),
                method(context.corpus()),
                plan.lines().stream().map(line -> treated(line, values)).toList(),
                count(plan, line -> line.row().aboveAppetite()),
                count(plan, TreatmentPlan.Line::borne),
                plan.unanswered().size(),
                open.size(),
                (int) open.stream().filter(OwnedAction::overdue).count());
    }

    private static int count(TreatmentPlan plan, Predicate<TreatmentPlan.Line> property) {
        return (int) plan.lines().stream().filter(property).count();
    }

    private static Treated treated(TreatmentPlan.Line line, Values values) {
        FieldMarkup markup = new FieldMarkup(values);
        return new Treated(
                line,
                Word.of(line.treatment().option()),
                line.treatment().controlsAdded().stream().map(markup::citation).toList(),
                line.progress().done(),
                line.progress().total(),
                new Figure.Portion(
                        "done-" + line.row().risk().id(),
                        line.row().risk().id(),
                        line.progress().done(),
                        Math.max(1, line.progress().total())));
    }

    private static Borne acceptances(PageContext context) {
        Acceptances all = Acceptances.of(context.corpus(), context.asOf());
        List<Decided> holding = decided(all.holding(), context.asOf());
        return new Borne(
                Paths.all(context.corpus()),
                method(context.corpus()),
                holding,
                decided(all.ended(), context.asOf()),
                all.authority(),
                (int) holding.stream().filter(Decided::doubtful).count());
    }

    private static List<Decided> decided(List<Acceptances.Line> lines, LocalDate asOf) {
        return lines.stream()
                .map(line -> new Decided(
                        line,
                        line.state().closed().map(Risk.Closure::date),
                        line.acceptance().expires().map(last -> When.of(asOf, last)),
                        !line.authorised() || line.risen()))
                .toList();
    }

    private static Optional<Named> method(Corpus corpus) {
        return corpus.single(RiskMethod.class).map((Entity method) -> Named.of(method));
    }

    /**
     * What the template of the plan sees.
     *
     * @param above risks in the plan above the appetite
     * @param borne risks in the plan with an acceptance that holds
     */
    public record Plan(
            Map<String, String> paths,
            Optional<Named> method,
            List<Treated> lines,
            int above,
            int borne,
            int unanswered,
            int open,
            int overdue) {}

    /** One risk with what is done about it. */
    public record Treated(
            TreatmentPlan.Line line, String option, List<Html> controls, int done, int total, Figure progress) {}

    /** What the template of acceptances sees. */
    public record Borne(
            Map<String, String> paths,
            Optional<Named> method,
            List<Decided> holding,
            List<Decided> ended,
            List<Acceptances.Authority> authority,
            int doubtful) {}

    /**
     * One decision.
     *
     * @param doubtful whether the role may not accept that level, or the risk has risen since
     */
    public record Decided(
            Acceptances.Line line, Optional<LocalDate> closed, Optional<String> until, boolean doubtful) {}
}
