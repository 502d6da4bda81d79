package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** A course for awareness or for a role, and how many completed it. */
@Doc("A course for awareness or for a role, and how many completed it: counts by unit, never names.")
@Filed(prefix = "TRN", folder = "training", shape = IdShape.SLUG, audience = Audience.STAFF)
public record TrainingCourse(
        @Doc(value = "Stable identifier.", example = "TRN-awareness")
        String id,

        @Doc(value = "Name of the course.", example = "Yearly awareness course")
        String title,

        @Inline Common common,

        @Doc(value = "Where the course stands in its life.", example = "active")
        Stage status,

        @Doc(value = "What sort of course.", example = "awareness")
        Sort sort,

        @Doc(
                value =
                        "Whom it is for: roles, units, or one of all-staff, new-joiners, privileged, developers, security-team, top-management.",
                example = "[all-staff]",
                back = "invited to")
        @Of({Role.class, Unit.class})
        @Key("for")
        @NotEmpty
        List<RefOrText> learners,

        @Doc(value = "What sets it off.", example = "annual")
        Trigger trigger,

        @Doc(value = "Time within which it is completed.", example = "P30D")
        Optional<Timespan> dueWithin,

        @Doc(value = "Time after which it is repeated.", example = "P1Y")
        Optional<Period> cycle,

        @Doc(value = "What those who took it can do.", example = "[Spot a fraudulent mail]")
        List<String> objectives,

        @Doc(value = "Documents that it teaches.", example = "[POL-003]", back = "taught by")
        List<Ref<Document>> documentsCovered,

        @Doc(value = "How it is told whether it works.", example = "quiz")
        Effectiveness effectiveness,

        @Doc(value = "Share of right answers to pass, in percent.", example = "80") @Range(min = 0, max = 100)
        Optional<Integer> passMark,

        @Doc(value = "Share of those assigned who are to complete it, in percent.", example = "95")
        @Range(min = 0, max = 100)
        @Default("95")
        int target,

        @Doc("What it costs.") Optional<Cost> cost,

        @Doc(value = "Who gives it.", example = "Information Security")
        Optional<String> provider,

        @Inline Review review,

        @Doc("Completions by period and unit.") @Rows("training/data")
        List<Completion> completions,

        Origin origin)
        implements Entity, Owned, Reviewed {

    public TrainingCourse {
        learners = List.copyOf(learners);
        objectives = List.copyOf(objectives);
        documentsCovered = List.copyOf(documentsCovered);
        completions = List.copyOf(completions);
    }

    /** Sorts of courses. */
    public enum Sort {
        AWARENESS,
        ROLE_TRAINING,
        ONBOARDING,
        EXERCISE,
        PHISHING_SIMULATION
    }

    /** Whom a course may be for besides roles and units. */
    public enum Learners {
        ALL_STAFF,
        NEW_JOINERS,
        PRIVILEGED,
        DEVELOPERS,
        SECURITY_TEAM,
        TOP_MANAGEMENT
    }

    /** What sets a course off. */
    public enum Trigger {
        ANNUAL,
        ONBOARDING,
        ROLE_CHANGE,
        ON_DEMAND
    }

    /** How it is told whether a course works. */
    public enum Effectiveness {
        QUIZ,
        PHISHING,
        OBSERVATION,
        NONE
    }

    /** What a course costs, in the organisation's currency. */
    public record Cost(
            @Doc(value = "For each person.", example = "450")
            Optional<BigDecimal> perHead,

            @Doc(value = "In any case.", example = "2000") Optional<BigDecimal> fixed) {}

    /** How many of a unit completed the course in a period. */
    public record Completion(
            @Doc(value = "Month, quarter or year.", example = "2026-Q3")
            ReportPeriod period,

            @Doc(value = "Unit.", example = "UNT-it-ops", back = "completed")
            Ref<Unit> unit,

            @Doc(value = "People who were to take it.", example = "23") @Range(min = 0)
            int assigned,

            @Doc(value = "People who completed it.", example = "22") @Range(min = 0)
            int completed,

            @Doc(value = "Of them, in time.", example = "21") @Range(min = 0)
            Optional<Integer> onTime,

            @Doc(value = "Of them, with enough right answers.", example = "22") @Range(min = 0)
            Optional<Integer> passed,

            @Doc(value = "Where the figures come from.", example = "LMS-17")
            Optional<String> source,

            @Doc(value = "Role that collected them.", example = "ROL-hr-head", back = "collected figures of")
            Optional<Ref<Role>> collectedBy,

            @Doc(value = "Day on which they were collected.", example = "2026-11-04") @Past("a count")
            Optional<LocalDate> collectedOn) {}
}
