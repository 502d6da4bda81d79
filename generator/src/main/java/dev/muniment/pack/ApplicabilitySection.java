package dev.muniment.pack;

import dev.muniment.model.Entity;
import dev.muniment.model.Framework;
import dev.muniment.model.StatementOfApplicability;
import dev.muniment.model.StatementOfApplicability.Implementation;
import dev.muniment.page.PageContext;
import dev.muniment.view.Applicability;
import dev.muniment.view.ControlBlock.Decided;
import dev.muniment.view.Named;
import dev.muniment.view.NextReview;
import dev.muniment.view.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which controls apply, why, and how far they are carried out: one row for each, and those that do not apply. */
final class ApplicabilitySection implements Section {

    @Override
    public String number() {
        return "8";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(StatementOfApplicability.class);
    }

    @Override
    public String template() {
        return "applicability.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Lookup lookup = new Lookup(context);
        return new Model(context.corpus().all(StatementOfApplicability.class).stream()
                .map(statement -> edition(context, lookup, statement))
                .toList());
    }

    private static Edition edition(PageContext context, Lookup lookup, StatementOfApplicability statement) {
        Applicability decisions = Applicability.of(context.corpus(), statement);
        Optional<LocalDate> due = NextReview.of(context.corpus(), statement);
        return new Edition(
                statement,
                State.of(statement),
                lookup.named(statement.framework()),
                lookup.named(statement.common().owner()),
                statement.approval().map(approval -> Decided.of(context.corpus(), approval)),
                due,
                NextReview.overdue(context.corpus(), statement, context.asOf()),
                decisions.themes(context.corpus()).stream()
                        .filter(theme -> !theme.lines().isEmpty())
                        .map(theme -> theme(lookup, theme))
                        .toList(),
                decisions.undecided());
    }

    private static Row row(Lookup lookup, Applicability.Line line) {
        StatementOfApplicability.Entry entry = line.entry();
        return new Row(
                line.statement().id() + "." + entry.control().replace(':', '-'),
                entry,
                line.title(),
                lookup.named(entry.owner()),
                lookup.cited(entry.implementedBy()),
                line.risks(),
                lookup.named(entry.obligations()),
                line.evidence(),
                lookup.named(entry.action()));
    }

    /** Controls beyond the framework have no theme. */
    private static Theme theme(Lookup lookup, Applicability.Theme theme) {
        List<Applicability.Line> lines = theme.lines();
        return new Theme(
                theme.entry().map(entry -> entry.title().orElse(entry.ref())).orElse("Beyond the framework"),
                lines.stream().map(line -> row(lookup, line)).toList(),
                lines.stream().filter(line -> line.entry().applicable()).count(),
                theme.count(Implementation.IMPLEMENTED),
                theme.count(Implementation.PARTIAL),
                theme.count(Implementation.PLANNED),
                theme.count(Implementation.NOT_STARTED),
                theme.count(Implementation.NOT_APPLICABLE));
    }

    /** What the template sees. */
    public record Model(List<Edition> statements) {}

    /** One statement with its decisions by theme. */
    public record Edition(
            StatementOfApplicability statement,
            Optional<State> state,
            Named framework,
            Named owner,
            Optional<Decided> approval,
            Optional<LocalDate> nextReview,
            boolean overdue,
            List<Theme> themes,
            List<Framework.Requirement> undecided) {}

    /** The decisions of a theme, and how many there are of each sort. */
    public record Theme(
            String title,
            List<Row> rows,
            long applicable,
            long implemented,
            long partial,
            long planned,
            long notStarted,
            long excluded) {}

    /** One decision. */
    public record Row(
            String anchor,
            StatementOfApplicability.Entry entry,
            Optional<String> title,
            Optional<Named> owner,
            List<Lookup.Cited> implementers,
            List<Named> risks,
            List<Named> obligations,
            List<Named> evidence,
            Optional<Named> action) {}
}
