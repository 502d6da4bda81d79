package dev.muniment.pack;

import dev.muniment.model.Entity;
import dev.muniment.model.Metric;
import dev.muniment.model.Objective;
import dev.muniment.model.Ref;
import dev.muniment.page.Html;
import dev.muniment.page.MetricLine;
import dev.muniment.page.PageContext;
import dev.muniment.view.MetricSeries;
import dev.muniment.view.Named;
import dev.muniment.view.OwnedAction;
import dev.muniment.view.State;
import java.util.List;
import java.util.Optional;

/** What is to be reached by when, how far it is, and what it takes. */
final class ObjectivesSection implements Section {

    @Override
    public String number() {
        return "6";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(Objective.class);
    }

    @Override
    public String template() {
        return "objectives.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Lookup lookup = new Lookup(context);
        List<Row> rows = context.corpus().all(Objective.class).stream()
                .map(objective -> row(context, lookup, objective))
                .toList();
        return new Model(
                rows,
                (int) rows.stream()
                        .filter(row -> row.objective().status() == Objective.Status.ACTIVE)
                        .count(),
                (int) rows.stream()
                        .filter(row -> row.objective().status() == Objective.Status.ACHIEVED)
                        .count());
    }

    private static Row row(PageContext context, Lookup lookup, Objective objective) {
        return new Row(
                objective,
                State.of(objective),
                lookup.named(objective.common().owner()),
                lookup.named(objective.responsible()),
                lookup.text(objective, objective.why()),
                objective.measure().stream()
                        .flatMap(ref -> measured(context, ref).stream())
                        .toList(),
                lookup.named(objective.protects()),
                lookup.named(objective.risks()),
                lookup.named(objective.fromPolicy()),
                OwnedAction.forRecord(context.corpus(), objective.id(), context.asOf()),
                objective.overdue(context.asOf()));
    }

    private static Optional<MetricLine> measured(PageContext context, Ref<Metric> ref) {
        return context.corpus()
                .find(Metric.class, ref)
                .map(metric ->
                        MetricLine.of(context.corpus(), MetricSeries.of(metric, context.asOf()), context.asOf()));
    }

    /** What the template sees. */
    public record Model(List<Row> objectives, int active, int achieved) {}

    /** One objective with how far it is. */
    public record Row(
            Objective objective,
            Optional<State> state,
            Named owner,
            Named responsible,
            Optional<Html> why,
            List<MetricLine> measures,
            List<Named> guarded,
            List<Named> risks,
            Optional<Named> policy,
            List<OwnedAction> actions,
            boolean late) {}
}
