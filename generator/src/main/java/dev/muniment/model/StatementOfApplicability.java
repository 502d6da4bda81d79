package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which controls of a framework apply, why, and how far they are carried out. */
@Doc("Which controls of a framework apply, why, and how far they are carried out (ISO/IEC 27001, 6.1.3 d).")
@Filed(prefix = "SOA", folder = "soa", shape = IdShape.SLUG, audience = Audience.AUDITOR)
public record StatementOfApplicability(
        @Doc(value = "Stable identifier.", example = "SOA-iso27001")
        String id,

        @Doc(value = "Title of the statement.", example = "Statement of Applicability") @Normative
        String title,

        @Inline Common common,

        @Doc(value = "Where the statement stands in its life.", example = "effective")
        DocumentStatus status,

        @Doc(value = "Framework that it decides on.", example = "iso27001-2022", back = "decided on by") @Normative
        Ref<Framework> framework,

        @Doc(value = "Version, quoted.", example = "\"3.2\"") @Normative
        String version,

        @Doc("One decision for each control of the framework.") @NotEmpty @Normative
        List<Entry> entries,

        @Inline Review review,
        @Doc("Decisions on versions.") List<Approval> approvals,
        Origin origin)
        implements Entity, Owned, Reviewed, Approved {

    public StatementOfApplicability {
        entries = List.copyOf(entries);
        approvals = List.copyOf(approvals);
    }

    /** The decision on one control. */
    public record Entry(
            @Doc(
                    value = "Reference of the control, or `own:` and the id of a control beyond the framework.",
                    example = "A.5.18")
            String control,

            @Doc(value = "Whether it applies.", example = "true")
            boolean applicable,

            @Doc(value = "Why it applies.", example = "[risk, contract]")
            List<Reason> reasons,

            @Doc(value = "The reason in words, for this organisation.", example = "Access creep on billing systems.")
            String justification,

            @Doc(value = "How far it is carried out.", example = "implemented")
            Implementation status,

            @Doc(value = "Role that answers for it.", example = "ROL-it-ops-head", back = "answers for entries of")
            Optional<Ref<Role>> owner,

            @Doc(value = "What carries it out.", example = "[STD-004.S05, CTL-014]", back = "carries out entries of")
            @Of({Document.class, Control.class})
            List<Citation> implementedBy,

            @Doc(value = "Obligations that it answers.", example = "[OBL-005]", back = "answered by")
            List<Ref<Obligation>> obligations,

            @Doc(value = "What is still to be done.", example = "ACT-2026-031", back = "still to be done for")
            Optional<Ref<Action>> action,

            @Doc(value = "What shows it.", example = "[EVD-2026-031]", back = "shows entries of")
            List<Ref<EvidenceItem>> evidence,

            @Doc(value = "Day on which it was last verified.", example = "2026-09-30") @Past("a verification")
            Optional<LocalDate> lastVerified) {

        public Entry {
            reasons = List.copyOf(reasons);
            implementedBy = List.copyOf(implementedBy);
            obligations = List.copyOf(obligations);
            evidence = List.copyOf(evidence);
        }
    }

    /** Grounds on which a control applies. */
    public enum Reason {
        RISK,
        LEGAL,
        CONTRACT,
        BUSINESS,
        BASELINE
    }

    /** How far a control is carried out. */
    public enum Implementation {
        NOT_STARTED,
        PLANNED,
        PARTIAL,
        IMPLEMENTED,
        NOT_APPLICABLE
    }
}
