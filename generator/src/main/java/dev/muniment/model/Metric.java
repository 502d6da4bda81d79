package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Something that is measured again and again for a decision. */
@Doc("Something that is measured again and again because a decision rests on it.")
@Filed(prefix = "MET", folder = "metrics", shape = IdShape.NUMBER, audience = Audience.MANAGEMENT)
public record Metric(
        @Doc(value = "Stable identifier.", example = "MET-10")
        String id,

        @Doc(value = "Name of the metric.", example = "Awareness training completion")
        String title,

        @Inline Common common,

        @Doc(value = "Where the metric stands in its life.", example = "active")
        Stage status,

        @Doc(value = "What sort of measure (NIST SP 800-55).", example = "implementation")
        Type type,

        @Doc(value = "The question that it answers.") String informationNeed,

        @Doc(value = "How it is computed.", example = "completed / assigned * 100")
        String formula,

        @Doc("What is counted.") List<BaseMeasure> baseMeasures,

        @Doc(value = "Unit of its values.", example = "percent")
        MeasureUnit unit,

        @Doc(value = "Which way is better.", example = "higher")
        Direction direction,

        @Doc(value = "Value to reach.", example = "95") BigDecimal target,

        @Doc(value = "Value from which somebody should look; for a range, the deviation.", example = "90")
        Optional<BigDecimal> warn,

        @Doc(value = "Value from which somebody must act; for a range, the deviation.", example = "85")
        Optional<BigDecimal> breach,

        @Doc(value = "How often it is measured.", example = "P1M")
        Period frequency,

        @Doc(value = "How long after a period its value may take.", example = "P10D") @Default("P10D")
        Period grace,

        @Doc(value = "Unit and role that collect.", example = "{unit: UNT-hr, role: ROL-hr-head}")
        Optional<Collector> collector,

        @Doc(
                value = "Role that it is reported to; left out, the Information Security Officer.",
                example = "ROL-iso",
                back = "is told of")
        Optional<Ref<Role>> reportsTo,

        @Doc(value = "Where the figures come from.", example = "Learning system report")
        String dataSource,

        @Doc(value = "What the denominator is, and how it is known to be complete.")
        Optional<String> population,

        @Doc(value = "How much is done by machines.", example = "semi")
        Optional<Automation> automation,

        @Doc(value = "Objectives that it tells about.", example = "[OBJ-2026-01]", back = "told about by")
        List<Ref<Objective>> objective,

        @Doc(value = "Activity that it watches.", example = "RSP-30", back = "measured by")
        Optional<Ref<Responsibility>> activity,

        @Doc("How to read it.") Optional<Markdown> interpretation,
        @Doc("What happens when it breaches.") Optional<Markdown> onBreach,
        @Doc(value = "First day.", example = "2025-11-01") Optional<LocalDate> since,

        @Doc("Changes of its definition; charts show a break.")
        List<DefinitionChange> definitionHistory,

        @Doc("Values, one per period.") @Rows(value = "metrics/data", prefix = "MEA")
        List<Measurement> measurements,

        Origin origin)
        implements Entity, Owned {

    public Metric {
        baseMeasures = List.copyOf(baseMeasures);
        objective = List.copyOf(objective);
        definitionHistory = List.copyOf(definitionHistory);
        measurements = List.copyOf(measurements);
    }

    /** Families of measures (NIST SP 800-55). */
    public enum Type {
        IMPLEMENTATION,
        EFFECTIVENESS,
        EFFICIENCY,
        IMPACT
    }

    /** Units of values. */
    public enum MeasureUnit {
        PERCENT,
        COUNT,
        HOURS,
        DAYS,
        CURRENCY,
        RATIO,
        SCORE
    }

    /** Which way is better; in a range, as near to the target as possible. */
    public enum Direction {
        HIGHER,
        LOWER,
        RANGE
    }

    /** How much is done by machines. */
    public enum Automation {
        MANUAL,
        SEMI,
        AUTO
    }

    /** Something that is counted. */
    public record BaseMeasure(
            @Doc(value = "Name.", example = "completed") String name,
            @Doc(value = "Unit.", example = "persons") Optional<String> unit) {}

    /** Who collects. */
    public record Collector(
            @Doc(value = "Unit.", example = "UNT-hr", back = "collects")
            Ref<Unit> unit,

            @Doc(value = "Role.", example = "ROL-hr-head", back = "collects")
            Ref<Role> role) {}

    /** A change of the definition. */
    public record DefinitionChange(
            @Doc(value = "Day.", example = "2026-04-01") LocalDate date,

            @Doc(value = "What changed.", example = "Contractors are counted too")
            String change) {}

    /** One value. Either a value, or numerator and denominator from which it follows. */
    public record Measurement(
            @Doc(value = "Month, quarter or year.", example = "2026-10")
            ReportPeriod period,

            @Doc(value = "Day on which it was counted.", example = "2026-10-31")
            Optional<LocalDate> asOf,

            @Doc(value = "What was counted.", example = "380")
            Optional<BigDecimal> numerator,

            @Doc(value = "Out of how many.", example = "412")
            Optional<BigDecimal> denominator,

            @Doc(value = "Value, where it is not derived.", example = "92.2")
            Optional<BigDecimal> value,

            @Doc(value = "Role that collected it.", example = "ROL-hr-head", back = "collected figures of")
            Optional<Ref<Role>> collectedBy,

            @Doc(value = "Day on which it was handed in.", example = "2026-11-04") @Past("a measurement")
            Optional<LocalDate> collectedOn,

            @Doc(value = "What proves it.", example = "EVD-2026-044", back = "proves figures of")
            Optional<Ref<EvidenceItem>> evidence,

            @Doc(value = "Remark for readers.", example = "Two new joiner waves")
            Optional<String> comment) {}
}
