package dev.muniment.view;

import dev.muniment.model.Audit;
import dev.muniment.model.Corpus;
import dev.muniment.model.DateRange;
import dev.muniment.model.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Audits with what they looked at and what they found: those to come first, then the newest. */
public record AuditRegister(List<Row> toCome, List<Row> held) {

    public AuditRegister {
        toCome = List.copyOf(toCome);
        held = List.copyOf(held);
    }

    public static AuditRegister of(Corpus corpus, LocalDate asOf) {
        Comparator<Audit> earliest =
                Comparator.comparing((Audit audit) -> day(audit)).thenComparing(Audit::id, Corpus::compareIds);
        return new AuditRegister(
                corpus.all(Audit.class).stream()
                        .filter(Audit::active)
                        .sorted(earliest)
                        .map(audit -> row(corpus, audit, asOf))
                        .toList(),
                corpus.all(Audit.class).stream()
                        .filter(audit -> !audit.active())
                        .sorted(earliest.reversed())
                        .map(audit -> row(corpus, audit, asOf))
                        .toList());
    }

    private static LocalDate day(Audit audit) {
        return audit.performed().map(Audit.Days::from).orElse(audit.planned().from());
    }

    /** One audit as its readers see it. */
    public static Row row(Corpus corpus, Audit audit, LocalDate asOf) {
        List<Finding> findings = corpus.all(Finding.class).stream()
                .filter(finding -> finding.source().id().equals(audit.id()))
                .toList();
        return new Row(
                Named.of(audit),
                audit.type(),
                State.of(audit),
                audit.planned(),
                audit.performed(),
                audit.overdue(asOf),
                Named.of(corpus, audit.leadAuditor().text()),
                Named.all(corpus, audit.units()),
                findings.size(),
                (int) findings.stream().filter(Finding::active).count(),
                audit.report().map(Audit.Report::date),
                (int) audit.requests().stream()
                        .filter(request -> request.status() == Audit.RequestStatus.OPEN)
                        .count(),
                audit.requests().size());
    }

    /**
     * One audit.
     *
     * @param late planned for days that passed, and not done
     * @param lead a person, or a name from outside without a page
     * @param open findings that are not over
     * @param asked requests of the auditors that are not answered
     */
    public record Row(
            Named audit,
            Audit.Type type,
            Optional<State> state,
            DateRange planned,
            Optional<Audit.Days> performed,
            boolean late,
            Named lead,
            List<Named> units,
            int findings,
            int open,
            Optional<LocalDate> report,
            int asked,
            int requests) {

        public Row {
            units = List.copyOf(units);
        }
    }
}
