package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The limits and habits that the organisation set for its management system. */
@Doc("The limits and habits that the organisation set for its management system.")
@Filed(
        prefix = "SET",
        folder = "settings",
        file = "settings.yaml",
        shape = IdShape.SINGLETON,
        audience = Audience.AUDITOR)
public record Settings(
        @Doc(value = "Always `SET`.", example = "SET") String id,

        @Doc(value = "Heading of the page.", example = "Settings") @Default("Settings")
        String title,

        @Doc(value = "How far ahead something counts as due soon.", example = "P30D") @Default("P30D")
        Period dueSoon,

        @Doc(
                value = "How long an examination holds, by kind, or by kind and criticality.",
                example = "{policy: P1Y, supplier: P1Y, supplier.critical: P6M}")
        Map<String, Period> reviewCycles,

        @Doc(value = "Longest time that a decision may hold.", example = "{acceptance: P1Y}")
        Optional<Durations> maxDurations,

        @Doc(
                value = "How long the steps of an incident may take, by severity.",
                example = "{SEV1: {acknowledge: PT30M, contain: PT4H, resolve: P2D, review: P10D}}")
        Map<IncidentSeverity, IncidentTimes> incidentSla,

        @Doc(value = "How long a finding may stay open, by grade.", example = "{minor-nonconformity: P90D}")
        Map<Finding.Grade, Period> findingSla,

        @Doc(
                value = "How many of those who are asked confirm that they read a document, and by when.",
                example = "{target: 95, grace: P30D}")
        Optional<Confirmations> confirmations,

        @Doc("Which roles may approve which kind of record.")
        List<ApprovalRight> approvalMatrix,

        @Doc("Pairs of roles or activities that one person must not hold together.")
        List<Incompatible> incompatible,

        @Doc(
                value = "Whom there must be a course for; left out, all of these but developers.",
                example = "[all-staff, new-joiners, privileged, developers, security-team, top-management]")
        List<TrainingCourse.Learners> mandatoryLearners,

        @Doc("Levels of classification, lowest first.") List<ClassificationLevel> classificationLevels,

        @Doc(value = "Level of records that name none.", example = "internal")
        Optional<String> defaultClassification,

        Origin origin)
        implements Entity {

    public Settings {
        reviewCycles = Ordered.copyOf(reviewCycles);
        incidentSla = Ordered.copyOf(incidentSla);
        findingSla = Ordered.copyOf(findingSla);
        approvalMatrix = List.copyOf(approvalMatrix);
        incompatible = List.copyOf(incompatible);
        mandatoryLearners = List.copyOf(mandatoryLearners);
        classificationLevels = List.copyOf(classificationLevels);
    }

    /** What is asked of readers who are to confirm. */
    public record Confirmations(
            @Doc(value = "Share of those who are asked, in percent.", example = "95")
            @Range(min = 0, max = 100)
            @Default("95")
            int target,

            @Doc(value = "Time from the first day on which a version binds.", example = "P30D") @Default("P30D")
            Period grace) {

        /** What is asked where the settings say nothing. */
        public static final Confirmations USUAL = new Confirmations(95, Period.ofDays(30));
    }

    /** Longest times. */
    public record Durations(
            @Doc(value = "Longest time that an exception may hold.", example = "P1Y") @Default("P1Y")
            Period exception,

            @Doc(value = "Longest time that a risk may be accepted for.", example = "P1Y") @Default("P1Y")
            Period acceptance) {}

    /** How long the steps of an incident may take. */
    public record IncidentTimes(
            @Doc(value = "From the report until somebody takes it on.", example = "PT30M")
            Optional<Timespan> acknowledge,

            @Doc(value = "From the report until it cannot spread any more.", example = "PT4H")
            Optional<Timespan> contain,

            @Doc(value = "From the report until work goes on as before.", example = "P2D")
            Optional<Timespan> resolve,

            @Doc(value = "From then on until it is looked back upon.", example = "P10D")
            Optional<Timespan> review) {}

    /** Who may approve what. */
    public record ApprovalRight(
            @Doc(value = "Kind of record.", example = "policy")
            String kind,

            @Doc(value = "Level of policy, where it matters.", example = "top")
            Optional<String> level,

            @Doc(value = "Roles that may approve.", example = "[ROL-ceo]", back = "may approve by") @NotEmpty
            List<Ref<Role>> roles) {

        public ApprovalRight {
            roles = List.copyOf(roles);
        }
    }

    /** Two roles or two activities that must be kept apart. */
    public record Incompatible(
            @Doc(value = "One role or activity.", example = "ROL-internal-auditor", back = "kept apart by")
            Ref<Entity> a,

            @Doc(value = "The other.", example = "ROL-iso", back = "kept apart by")
            Ref<Entity> b,

            @Doc(value = "Why.", example = "9.2.2 objectivity and impartiality")
            String reason) {}

    /** One level of classification. */
    public record ClassificationLevel(
            @Doc(value = "Word used in records.", example = "internal")
            String id,

            @Doc(value = "Word shown to readers.", example = "Internal")
            String name,

            @Doc(value = "Order; 0 is the lowest.", example = "1") @Range(min = 0, max = 9)
            int rank,

            @Doc(value = "Widest audience that such records may have.", example = "management")
            Optional<Audience> audience,

            @Doc("How such information is handled.") Optional<Markdown> handling) {}
}
