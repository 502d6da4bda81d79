package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A role that people hold for a time. */
@Doc("A role that people hold for a time; owners are roles, decisions are made by people in them.")
@Filed(prefix = "ROL", folder = "people", shape = IdShape.SLUG, audience = Audience.STAFF)
public record Role(
        @Doc(value = "Stable identifier.", example = "ROL-iso")
        String id,

        @Doc(value = "Name of the role.", example = "Information Security Officer")
        String title,

        @Inline Common common,

        @Doc(value = "Where the role stands in its life.", example = "active")
        Stage status,

        @Doc(value = "Unit that the role belongs to.", example = "UNT-security", back = "home of")
        Ref<Unit> unit,

        @Doc(value = "What the role is for.", example = "Directs the information security programme.")
        Markdown purpose,

        @Doc(value = "Role that it reports to.", example = "ROL-cio", back = "hears reports of")
        Optional<Ref<Role>> reportsTo,

        @Doc(value = "Whether information security is its main task.", example = "true") @Default("false")
        boolean securityRole,

        @Doc(value = "Whether work stops when nobody holds it.", example = "true") @Default("false")
        boolean critical,

        @Doc(value = "Whether it is top management.", example = "false") @Default("false")
        boolean topManagement,

        @Doc(value = "What it may decide, and the limits.", example = "May suspend any access for up to 24 h.")
        Optional<Markdown> authority,

        @Doc(value = "Who holds it, and since when.", example = "[{person: PER-mk01, from: 2024-02-01}]")
        List<Holder> holders,

        @Doc(value = "Roles or persons that stand in.", example = "[ROL-sec-engineer]", back = "deputises for")
        List<Ref<Entity>> deputies,

        @Doc("Role that it acts for at present.") Optional<Acting> actsFor,
        @Doc("What a holder must be able to do.") List<Competence> competences,

        @Doc(
                value = "Courses and documents that a new holder begins with.",
                example = "[TRN-iso, POL-001]",
                back = "begins the work of")
        @Of({TrainingCourse.class, Document.class})
        List<Ref<Entity>> onboarding,

        @Inline Review review,
        Origin origin)
        implements Entity, Owned, Reviewed {

    public Role {
        holders = List.copyOf(holders);
        deputies = List.copyOf(deputies);
        competences = List.copyOf(competences);
        onboarding = List.copyOf(onboarding);
    }

    /** Those who hold the role on a day. */
    public List<Holder> holdersOn(LocalDate day) {
        return holders.stream().filter(holder -> holder.holdsOn(day)).toList();
    }

    /** The last day on which anybody held the role, where nobody does on a day and somebody did before. */
    public Optional<LocalDate> vacantSince(LocalDate day) {
        return holdersOn(day).isEmpty()
                ? holders.stream()
                        .flatMap(holder -> holder.to().stream())
                        .filter(day::isAfter)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** A person who holds the role for a time; both days are included. */
    public record Holder(
            @Doc(value = "Who.", example = "PER-mk01", back = "holds")
            Ref<Person> person,

            @Doc(value = "First day.", example = "2024-02-01")
            LocalDate from,

            @Doc(value = "Last day, when it is known.", example = "2026-12-31") @NotBefore("from")
            Optional<LocalDate> to,

            @Doc(value = "Whether for the time being only.", example = "true") @Default("false")
            boolean interim) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** An assignment to stand in for another role. */
    public record Acting(
            @Doc(value = "Role that is acted for.", example = "ROL-cio", back = "represented by")
            Ref<Role> role,

            @Doc(value = "First day.", example = "2026-09-01")
            LocalDate from,

            @Doc(value = "Last day.", example = "2026-12-31") @NotBefore("from")
            Optional<LocalDate> to,

            @Doc(value = "Who decided it, and where.", example = "Board minutes of August")
            Optional<String> basis) {}

    /** Something a holder must be able to do. */
    public record Competence(
            @Doc(value = "What.", example = "Risk management")
            String skill,

            @Doc(value = "How well: 1 basic to 4 expert.", example = "3") @Range(min = 1, max = 4)
            int level,

            @Doc(value = "How it is shown.", example = "certificate")
            Optional<EvidenceNeeded> evidenceNeeded,

            @Doc(value = "Whether a holder cannot do without.", example = "true") @Default("false")
            boolean mandatory) {}

    /** Ways to show a competence. */
    public enum EvidenceNeeded {
        CERTIFICATE,
        EXPERIENCE,
        TRAINING
    }
}
