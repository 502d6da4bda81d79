package dev.muniment.pack;

import dev.muniment.model.Action;
import dev.muniment.model.Entity;
import dev.muniment.model.Finding;
import dev.muniment.page.Html;
import dev.muniment.page.PageContext;
import dev.muniment.view.FindingDue;
import dev.muniment.view.Named;
import dev.muniment.view.OwnedAction;
import dev.muniment.view.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was found wanting and why, what is to be done, what was done, and whether it helped. */
final class ImprovementSection implements Section {

    @Override
    public String number() {
        return "16";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(Finding.class, Action.class);
    }

    @Override
    public String template() {
        return "improvement.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Lookup lookup = new Lookup(context);
        List<OwnedAction> all = OwnedAction.all(context.corpus(), context.asOf());
        List<Row> findings = context.corpus().all(Finding.class).stream()
                .map(finding -> row(context, lookup, finding))
                .toList();
        return new Model(
                findings,
                (int) findings.stream().filter(row -> row.finding().active()).count(),
                (int) findings.stream().filter(Row::overdue).count(),
                all.stream().filter(OwnedAction::open).toList(),
                all.stream()
                        .filter(action -> !action.open())
                        .map(action -> ended(context, lookup, action))
                        .toList(),
                (int) all.stream().filter(OwnedAction::overdue).count());
    }

    private static Row row(PageContext context, Lookup lookup, Finding finding) {
        Optional<LocalDate> due = FindingDue.of(context.corpus(), finding);
        return new Row(
                finding,
                State.of(finding),
                lookup.named(finding.common().owner()),
                lookup.named(finding.source()),
                lookup.cited(finding.criterion()),
                due,
                FindingDue.passed(context.corpus(), finding, context.asOf()),
                lookup.text(finding, finding.evidenceText()),
                lookup.text(finding, finding.correction()),
                lookup.text(finding, finding.rootCause()),
                lookup.text(finding, finding.extent()),
                lookup.named(finding.actions()),
                finding.verified().map(verified -> lookup.named(verified.by())),
                lookup.named(finding.repeatOf()));
    }

    private static Ended ended(PageContext context, Lookup lookup, OwnedAction action) {
        Optional<Action> record =
                context.corpus().find(Action.class, action.action().id());
        Optional<Action.Effectiveness> effect = record.flatMap(Action::effectiveness);
        return new Ended(
                action,
                effect,
                effect.map(checked -> lookup.named(checked.by())),
                record.map(one -> lookup.named(one.common().labels().evidence()))
                        .orElse(List.of()));
    }

    /** What the template sees. */
    public record Model(
            List<Row> findings,
            int openFindings,
            int lateFindings,
            List<OwnedAction> open,
            List<Ended> ended,
            int overdue) {}

    /** One finding. */
    public record Row(
            Finding finding,
            Optional<State> state,
            Named owner,
            Named source,
            Lookup.Cited criterion,
            Optional<LocalDate> due,
            boolean overdue,
            Html seen,
            Optional<Html> correction,
            Optional<Html> cause,
            Optional<Html> extent,
            List<Named> actions,
            Optional<Named> verifier,
            Optional<Named> repeatOf) {}

    /** An action that came to its end, and whether it helped. */
    public record Ended(
            OwnedAction action, Optional<Action.Effectiveness> effect, Optional<Named> checker, List<Named> evidence) {}
}
