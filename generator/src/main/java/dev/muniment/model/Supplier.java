package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A firm whose service touches the organisation's information. */
@Doc("A firm whose service touches the organisation's information or systems.")
@Filed(prefix = "SUP", folder = "suppliers", shape = IdShape.NUMBER, audience = Audience.IT)
public record Supplier(
        @Doc(value = "Stable identifier.", example = "SUP-004")
        String id,

        @Doc(value = "What sort of supplier, or its name.", example = "Cloud hosting provider")
        String title,

        @Inline Common common,

        @Doc(value = "Where the relation stands in its life.", example = "active")
        Stage status,

        @Doc(value = "What it does for us.", example = "Hosting of billing and customer portal")
        String service,

        @Doc(value = "How much depends on it.", example = "critical")
        Criticality criticality,

        @Doc(value = "Highest classification that it sees.", example = "confidential")
        Optional<String> dataClassification,

        @Doc(value = "Whether it handles personal data.", example = "true") @Default("false")
        boolean personalData,

        @Doc(value = "Whether it is a cloud service.", example = "true") @Default("false")
        boolean cloud,

        @Doc("The contract in force.") Optional<Contract> contract,
        @Doc("What assures us of its security.") List<Assurance> assurance,

        @Doc(value = "Day of the latest assessment.", example = "2026-05-20") @Past("an assessment")
        Optional<LocalDate> lastAssessed,

        @Doc(value = "Outcome of that assessment.", example = "acceptable")
        Optional<Rating> rating,

        @Doc(value = "Plan for the end of the relation.", example = "PLN-006", back = "ends the relation with")
        Optional<Ref<Document>> exitPlan,

        @Doc(value = "Firms that it uses in turn.", example = "[Data centre operator]")
        List<String> subprocessors,

        @Inline Review review,
        Origin origin)
        implements Entity, Owned, Reviewed, Rated {

    public Supplier {
        assurance = List.copyOf(assurance);
        subprocessors = List.copyOf(subprocessors);
    }

    /** The contract. */
    public record Contract(
            @Doc(value = "Number or name.", example = "C-2024-118")
            String ref,

            @Doc(value = "First day.", example = "2024-07-01")
            LocalDate from,

            @Doc(value = "Last day.", example = "2027-06-30")
            @NotBefore("from")
            @Due(value = "End of contract", next = "renew it, or follow the plan for the end of the relation")
            Optional<LocalDate> to,

            @Doc(value = "Whether it has clauses on information security.", example = "true")
            boolean securityClauses,

            @Doc(value = "Whether we may audit.", example = "true") @Default("false")
            boolean auditRight,

            @Doc(value = "Time within which a breach is told.", example = "PT24H")
            Optional<Timespan> breachNotice,

            @Doc(
                    value = "Agreement on data processing.",
                    example = "EVD-2024-006",
                    back = "data processing agreement with")
            Optional<Ref<EvidenceItem>> dpa) {}

    /** Something that assures us. */
    public record Assurance(
            @Doc(value = "What sort.", example = "soc2") AssuranceType type,

            @Doc(value = "Last day on which it counts.", example = "2026-12-31")
            LocalDate validTo,

            @Doc(value = "Where it is kept.", example = "EVD-2026-012", back = "assures of")
            Optional<Ref<EvidenceItem>> evidence) {

        /** Whether it counts no longer. */
        public boolean ended(LocalDate asOf) {
            return asOf.isAfter(validTo);
        }
    }

    /** Sorts of assurance. */
    public enum AssuranceType {
        ISO27001,
        SOC2,
        QUESTIONNAIRE,
        AUDIT,
        OTHER
    }

    /** Outcomes of an assessment. */
    public enum Rating {
        ACCEPTABLE,
        CONDITIONAL,
        UNACCEPTABLE
    }
}
