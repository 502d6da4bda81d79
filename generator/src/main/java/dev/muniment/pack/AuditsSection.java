package dev.muniment.pack;

import dev.muniment.model.Audit;
import dev.muniment.model.Entity;
import dev.muniment.model.Finding;
import dev.muniment.page.Html;
import dev.muniment.page.PageContext;
import dev.muniment.view.Named;
import dev.muniment.view.State;
import java.util.List;
import java.util.Optional;

/** Which audits were planned and done, what came of them, and why the auditors are independent. */
final class AuditsSection implements Section {

    @Override
    public String number() {
        return "14";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(Audit.class);
    }

    @Override
    public String template() {
        return "audits.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Lookup lookup = new Lookup(context);
        List<Row> rows = context.corpus().all(Audit.class).stream()
                .map(audit -> row(context, lookup, audit))
                .toList();
        return new Model(
                rows,
                rows.stream().filter(row -> row.audit().performed().isPresent()).toList());
    }

    private static Row row(PageContext context, Lookup lookup, Audit audit) {
        return new Row(
                audit,
                State.of(audit),
                lookup.named(audit.common().owner()),
                lookup.cited(audit.criteria()),
                lookup.text(audit, audit.scope()),
                lookup.named(audit.units()),
                lookup.cited(audit.leadAuditor()),
                lookup.cited(audit.auditors()),
                lookup.text(audit, audit.conclusion()),
                audit.report()
                        .map(report ->
                                new Reported(report, lookup.named(report.to()), lookup.named(report.evidence()))),
                context.corpus().all(Finding.class).stream()
                        .filter(finding -> finding.source().id().equals(audit.id()))
                        .map(finding -> new Raised(Named.of(finding), finding.grade(), State.of(finding)))
                        .toList(),
                audit.requests().stream()
                        .map(request ->
                                new Asked(request, lookup.named(request.owner()), lookup.named(request.evidence())))
                        .toList(),
                audit.overdue(context.asOf()));
    }

    /** What the template sees. */
    public record Model(List<Row> programme, List<Row> done) {}

    /** One audit. */
    public record Row(
            Audit audit,
            Optional<State> state,
            Named owner,
            List<Lookup.Cited> criteria,
            Html scope,
            List<Named> units,
            Lookup.Cited lead,
            List<Lookup.Cited> team,
            Optional<Html> conclusion,
            Optional<Reported> report,
            List<Raised> findings,
            List<Asked> requests,
            boolean late) {}

    /** The report, those who got it, and where it is kept. */
    public record Reported(Audit.Report report, List<Named> to, Optional<Named> evidence) {}

    /** A finding of the audit. */
    public record Raised(Named finding, Finding.Grade grade, Optional<State> state) {}

    /** Something that the auditors asked for. */
    public record Asked(Audit.Request request, Named owner, List<Named> evidence) {}
}
