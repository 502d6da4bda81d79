package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A look at the management system by somebody who does not run it. */
@Doc("A look at the management system by somebody who does not run it, planned or done.")
@Filed(prefix = "AUD", folder = "assurance/audits", shape = IdShape.YEAR, audience = Audience.AUDITOR)
public record Audit(
        @Doc(value = "Stable identifier.", example = "AUD-2026-02")
        String id,

        @Doc(value = "What is audited.", example = "Internal audit of control systems")
        String title,

        @Inline Common common,

        @Doc(value = "Where the audit stands in its life.", example = "completed")
        Status status,

        @Doc(value = "What sort of audit.", example = "internal")
        Type type,

        @Doc(value = "Year of the programme.", example = "2026") @Range(min = 2000, max = 2100)
        Optional<Integer> programmeYear,

        @Doc(
                value = "What it is held against: requirements, statements, documents or a whole framework.",
                example = "[\"iso27001:8.1\"]",
                back = "measure of")
        @NotEmpty
        @Of({Document.class, Framework.class})
        List<Citation> criteria,

        @Doc("What it covers.") Markdown scope,

        @Doc(value = "Units that it looks at.", example = "[UNT-network]", back = "looked at by")
        List<Ref<Unit>> units,

        @Doc("Days for which it is planned.")
        @Due(value = "Audit", next = "do it, or plan it anew", until = "performed")
        DateRange planned,

        @Doc("Days on which it was done.") Optional<Days> performed,

        @Doc(value = "Who leads it: a person, or a name from outside.", example = "PER-lm08", back = "leads")
        @Of(Person.class)
        RefOrText leadAuditor,

        @Doc(value = "Who audits with the lead.", example = "[PER-ab07]", back = "audits in") @Of(Person.class)
        List<RefOrText> auditors,

        @Doc("Why the auditors are independent.") Optional<String> independenceStatement,

        @Doc(value = "How it is done.", example = "Interviews, inspection, a sample of 12 entitlements")
        String method,

        @Doc("What was taken as a sample, and how it was drawn.")
        Optional<String> sample,

        @Doc("What came of it.") Optional<Markdown> conclusion,
        @Doc("The report.") Optional<Report> report,
        @Doc("What the auditors ask for.") List<Request> requests,
        @Doc("What we do beforehand.") List<Preparation> preparation,
        @Doc("Notes.") @Body Markdown account,
        Origin origin)
        implements Entity, Owned {

    public Audit {
        criteria = List.copyOf(criteria);
        units = List.copyOf(units);
        auditors = List.copyOf(auditors);
        requests = List.copyOf(requests);
        preparation = List.copyOf(preparation);
    }

    /** Whether the days for which it was planned have passed, and it was not done. */
    public boolean overdue(LocalDate asOf) {
        return active() && performed.isEmpty() && asOf.isAfter(planned.to());
    }

    /** The life of an audit. */
    public enum Status implements Lifecycle {
        PLANNED(Phase.OPEN),
        IN_PROGRESS(Phase.OPEN),
        COMPLETED(Phase.DONE),
        CLOSED(Phase.DONE),
        CANCELLED(Phase.ENDED);

        private final Phase phase;

        Status(Phase phase) {
            this.phase = phase;
        }

        @Override
        public Phase phase() {
            return phase;
        }
    }

    /** Sorts of audits. */
    public enum Type {
        INTERNAL,
        CERTIFICATION,
        SURVEILLANCE,
        RECERTIFICATION,
        SOC2,
        CUSTOMER,
        REGULATOR,
        SUPPLIER
    }

    /** Days that have passed. */
    public record Days(
            @Doc(value = "First day.", example = "2026-07-20") @Past("an audit")
            LocalDate from,

            @Doc(value = "Last day.", example = "2026-07-22") @Past("an audit") @NotBefore("from")
            LocalDate to) {}

    /** The report of an audit. */
    public record Report(
            @Doc(value = "Day.", example = "2026-07-29") @Past("a report")
            LocalDate date,

            @Doc(value = "Roles that it went to.", example = "[ROL-ceo]", back = "got the report of") @NotEmpty
            List<Ref<Role>> to,

            @Doc(value = "Where it is kept.", example = "EVD-2026-034", back = "report of")
            Optional<Ref<EvidenceItem>> evidence) {

        public Report {
            to = List.copyOf(to);
        }
    }

    /** Something that auditors ask for. */
    public record Request(
            @Doc(value = "Its number in this audit.", example = "R01")
            String id,

            @Doc(value = "What is asked for.", example = "List of active badges")
            String text,

            @Doc(value = "Role that provides it.", example = "ROL-facility-head", back = "provides evidence to")
            Ref<Role> owner,

            @Doc(value = "Day by which.", example = "2026-07-15")
            @Due(value = "Request of auditors", next = "provide it, or say that there is none", who = "owner")
            LocalDate due,

            @Doc(value = "Whether it was provided.", example = "provided")
            RequestStatus status,

            @Doc(value = "What was provided.", example = "[EVD-2026-036]", back = "provided to")
            List<Ref<EvidenceItem>> evidence) {

        public Request {
            evidence = List.copyOf(evidence);
        }

        /** Whether it is unanswered after its day. */
        public boolean late(LocalDate asOf) {
            return status == RequestStatus.OPEN && asOf.isAfter(due);
        }
    }

    /** How a request stands. */
    public enum RequestStatus implements Lifecycle {
        OPEN(Phase.OPEN),
        PROVIDED(Phase.DONE),
        NOT_AVAILABLE(Phase.ENDED);

        private final Phase phase;

        RequestStatus(Phase phase) {
            this.phase = phase;
        }

        @Override
        public Phase phase() {
            return phase;
        }
    }

    /** Something done beforehand. */
    public record Preparation(
            @Doc(value = "What.", example = "Collect the access reviews of the half-year")
            String task,

            @Doc(value = "Role that does it.", example = "ROL-iso", back = "prepares")
            Ref<Role> owner,

            @Doc(value = "Day by which.", example = "2026-07-10")
            @Due(value = "Preparation of an audit", next = "do it and record the day", who = "owner", until = "done")
            LocalDate due,

            @Doc(value = "Day on which it was done.", example = "2026-07-08") @Past("what is done")
            Optional<LocalDate> done) {

        /** Whether it is not done after its day. */
        public boolean late(LocalDate asOf) {
            return done.isEmpty() && asOf.isAfter(due);
        }
    }
}
