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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Optional<Framework> framework = context.corpus().find(Framework.class, statement.framework());
        Map<String, List<Row>> themes = new LinkedHashMap<>();
        decisions
                .lines()
                .forEach(line -> themes.computeIfAbsent(
                                theme(framework, line.entry().control()), any -> new ArrayList<>())
                        .add(row(lookup, line)));
        Optional<LocalDate> due = NextReview.of(context.corpus(), statement);
        return new Edition(
                statement,
                State.of(statement),
                lookup.named(statement.framework()),
                lookup.named(statement.common().owner()),
                statement.approval().map(approval -> Decided.of(context.corpus(), approval)),
                due,
                NextReview.overdue(context.corpus(), statement, context.asOf()),
                themes.entrySet().stream()
                        .map(theme -> new Theme(theme.getKey(), theme.getValue()))
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

    /** The theme that a control stands under; those beyond the framework have none. */
    private static String theme(Optional<Framework> framework, String control) {
        Optional<Framework.Requirement> found = framework.flatMap(known -> known.find(control));
        return found.flatMap(Framework.Requirement::theme)
                .or(() -> found.flatMap(Framework.Requirement::parent)
                        .flatMap(parent -> framework.flatMap(known -> known.find(parent)))
                        .flatMap(Framework.Requirement::title))
                .orElse("Beyond the framework");
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
            long excluded) {

        Theme(String title, List<Row> rows) {
            this(
                    title,
                    rows,
                    rows.stream().filter(row -> row.entry().applicable()).count(),
                    count(rows, Implementation.IMPLEMENTED),
                    count(rows, Implementation.PARTIAL),
                    count(rows, Implementation.PLANNED),
                    count(rows, Implementation.NOT_STARTED),
                    rows.stream().filter(row -> !row.entry().applicable()).count());
        }

        private static long count(List<Row> rows, Implementation status) {
            return rows.stream()
                    .filter(row -> row.entry().applicable() && row.entry().status() == status)
                    .count();
        }
    }

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
