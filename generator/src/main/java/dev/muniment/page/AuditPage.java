package dev.muniment.page;

import dev.muniment.model.Audit;
import dev.muniment.model.Corpus;
import dev.muniment.view.AuditRegister;
import dev.muniment.view.FindingRegister;
import dev.muniment.view.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One audit: what it is held against and how, what was asked for and prepared, what was found and reported. */
final class AuditPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        FindingRegister findings = FindingRegister.of(context.corpus(), context.asOf());
        return Directory.pages(
                context, Audit.class, "audit.ftlh", (directory, audit) -> model(context, directory, findings, audit));
    }

    private static Model model(PageContext context, Directory directory, FindingRegister findings, Audit audit) {
        Corpus corpus = context.corpus();
        Values values = new Values(corpus, Paths.of(audit));
        FieldMarkup markup = new FieldMarkup(values);
        return new Model(
                directory.paths(),
                EntityPage.model(context, audit, directory.around(audit)),
                AuditRegister.row(corpus, audit, context.asOf()),
                audit.conclusion().map(text -> new Html(markup.text(text))),
                new Terms(
                        new Html(markup.text(audit.scope())),
                        audit.criteria().stream()
                                .map(one -> new Html(values.cited(one)))
                                .toList(),
                        audit.method(),
                        audit.sample(),
                        audit.independenceStatement(),
                        Stream.concat(Stream.of(audit.leadAuditor()), audit.auditors().stream())
                                .map(markup::citation)
                                .toList()),
                Stream.concat(findings.open().stream(), findings.ended().stream())
                        .filter(finding -> finding.source().id().equals(audit.id()))
                        .toList(),
                audit.requests().stream()
                        .map(one -> new Asked(
                                one.id(),
                                one.text(),
                                Named.of(corpus, one.owner()),
                                one.due(),
                                one.status(),
                                one.late(context.asOf()),
                                Named.all(corpus, one.evidence())))
                        .toList(),
                audit.preparation().stream()
                        .map(one -> new Prepared(
                                one.task(),
                                Named.of(corpus, one.owner()),
                                one.due(),
                                one.done(),
                                one.late(context.asOf())))
                        .toList(),
                audit.report()
                        .map(report -> new Reported(
                                report.date(),
                                Named.all(corpus, report.to()),
                                report.evidence().map(item -> Named.of(corpus, item)))));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            AuditRegister.Row audit,
            Optional<Html> conclusion,
            Terms terms,
            List<FindingRegister.Row> findings,
            List<Asked> requests,
            List<Prepared> preparation,
            Optional<Reported> report) {}

    /** What it covers, what it is held against, and who does it how. */
    public record Terms(
            Html scope,
            List<Html> criteria,
            String method,
            Optional<String> sample,
            Optional<String> independence,
            List<Html> auditors) {}

    /** Something that the auditors asked for. */
    public record Asked(
            String id,
            String text,
            Named owner,
            LocalDate due,
            Audit.RequestStatus status,
            boolean late,
            List<Named> evidence) {}

    /** Something that is done beforehand. */
    public record Prepared(String task, Named owner, LocalDate due, Optional<LocalDate> done, boolean late) {}

    /** The report, who got it, and where it is kept. */
    public record Reported(LocalDate on, List<Named> to, Optional<Named> evidence) {}
}
