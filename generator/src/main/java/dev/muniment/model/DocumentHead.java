package dev.muniment.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every controlled document says of itself. */
public record DocumentHead(
        @Inline Common common,

        @Doc(value = "Where the document stands in its life.", example = "effective")
        DocumentStatus status,

        @Doc(value = "Version of the text, quoted.", example = "\"2.1\"") @Normative
        String version,

        @Doc(value = "What the document says, in one sentence for readers.")
        Optional<String> summary,

        @Doc(value = "Person who wrote this version.", example = "PER-ab07", back = "wrote")
        Ref<Person> author,

        @Doc(value = "Unit that wrote it.", example = "UNT-security", back = "wrote")
        Optional<Ref<Unit>> authorUnit,

        @Doc(value = "First day on which it binds.", example = "2026-04-01") @Normative
        Optional<LocalDate> effective,

        @Doc(value = "Last day on which it binds.", example = "2028-03-31")
        @Normative
        @NotBefore("effective")
        @Due(value = "End of document", next = "retire it, or have a new version approved")
        Optional<LocalDate> expires,

        @Doc(value = "Document that this one carries out.", example = "POL-004", back = "carried out by") @Normative
        Optional<Ref<Document>> parent,

        @Doc(value = "Document that this one replaced.", example = "STD-002", back = "replaced by")
        Optional<Ref<Document>> supersedes,

        @Doc(value = "Document that replaced this one.", example = "STD-009", back = "replaces")
        Optional<Ref<Document>> supersededBy,

        @Doc(value = "Whom it binds.", example = "[all-staff]", back = "bound by") @Normative
        List<Scope> appliesTo,

        @Doc(value = "Other records that a reader should know.", example = "[RSK-0007]", back = "related to")
        List<Ref<Entity>> related,

        @Doc(value = "Whether readers confirm that they read it.", example = "true") @Default("false")
        boolean acknowledge,

        @Inline Review review,

        @Doc("Versions with date, author and reason; oldest first.") @NotEmpty
        List<Revision> history,

        @Doc("Decisions on versions.") List<Approval> approvals,

        @Doc(
                value = "What belongs to each statement of the text, by its id.",
                example = "{S01: {responsible: ROL-iso}}")
        @Normative
        Map<String, StatementFacts> statements,

        @Doc("How many confirmed that they read a version, by unit.") @Rows("documents/data")
        List<Confirmation> confirmations) {

    public DocumentHead {
        appliesTo = List.copyOf(appliesTo);
        related = List.copyOf(related);
        history = List.copyOf(history);
        approvals = List.copyOf(approvals);
        statements = Ordered.copyOf(statements);
        confirmations = List.copyOf(confirmations);
    }

    /** How many of a unit confirmed that they read a version. */
    public record Confirmation(
            @Doc(value = "Version that was read.", example = "2.1")
            String version,

            @Doc(value = "Unit.", example = "UNT-it-ops", back = "read")
            Ref<Unit> unit,

            @Doc(value = "People who were asked.", example = "23") @Range(min = 0)
            int asked,

            @Doc(value = "People who confirmed.", example = "22") @Range(min = 0)
            int confirmed,

            @Doc(value = "Day on which they were counted.", example = "2026-05-04") @Past("a count")
            LocalDate collectedOn,

            @Doc(value = "Where the figures come from.", example = "Reader list 12")
            Optional<String> source) {}

    /** What belongs to one statement. */
    public record StatementFacts(
            @Doc(
                    value = "Whom it binds, where it differs from the document.",
                    example = "[UNT-it-ops]",
                    back = "bound by statements of")
            List<Scope> appliesTo,

            @Doc(
                    value = "Requirements of frameworks that it carries out.",
                    example = "[\"iso27001:A.8.5\"]",
                    back = "carried out by statements of")
            @Key("implements")
            List<RequirementRef> requirements,

            @Doc(
                    value = "What shows that it is followed: kinds by prefix, or records.",
                    example = "[MET-10]",
                    back = "shows that people follow")
            List<KindOrRef> verifiedBy,

            @Doc(value = "Figures that machines may read.", example = "{password.min_length: 14}")
            Map<String, String> params,

            @Doc(value = "Role that sees to it.", example = "ROL-it-ops-head", back = "sees to statements of")
            Optional<Ref<Role>> responsible) {

        public StatementFacts {
            appliesTo = List.copyOf(appliesTo);
            requirements = List.copyOf(requirements);
            verifiedBy = List.copyOf(verifiedBy);
            params = Ordered.copyOf(params);
        }
    }
}
