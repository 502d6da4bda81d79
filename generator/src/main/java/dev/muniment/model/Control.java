package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that is done again and again, or built in, to hold risks down. */
@Doc("Something that is done again and again, or built in, to hold risks down: what is operated, how often, by whom.")
@Filed(prefix = "CTL", folder = "controls", shape = IdShape.NUMBER, audience = Audience.IT)
public record Control(
        @Doc(value = "Stable identifier.", example = "CTL-014")
        String id,

        @Doc(value = "Name of the control.", example = "Half-yearly access review")
        String title,

        @Inline Common common,

        @Doc(value = "Where the control stands in its life.", example = "implemented")
        Status status,

        @Doc("What it is to achieve.") Optional<Markdown> objective,
        @Doc("What is done.") Markdown description,
        @Doc(value = "How it works.", example = "detective") Type type,

        @Doc(value = "Whether people or machines do it.", example = "manual")
        Nature nature,

        @Doc(value = "How often.", example = "P6M") Cadence frequency,

        @Doc(
                value = "First day of operation; no evidence is asked for periods that began before.",
                example = "2026-03-01")
        @Past("the operation of a control")
        Optional<LocalDate> operatedSince,

        @Doc(value = "Role that operates it.", example = "ROL-it-ops-head", back = "operates")
        Ref<Role> operator,

        @Doc(value = "Role that looks at how it is operated.", example = "ROL-iso", back = "looks at")
        Optional<Ref<Role>> reviewer,

        @Doc(value = "Requirements that it serves.", example = "[\"iso27001:A.5.18\"]", back = "served by")
        List<RequirementRef> satisfies,

        @Doc(value = "Statements that it carries out.", example = "[STD-004.S05]", back = "carried out by")
        List<StatementRef> implementsStatements,

        @Doc("Latest test of whether it works.") Optional<Test> test,

        @Doc(value = "What it leaves behind as proof.", example = "Review record with decisions")
        Optional<String> evidenceExpected,

        Origin origin)
        implements Entity, Owned {

    public Control {
        satisfies = List.copyOf(satisfies);
        implementsStatements = List.copyOf(implementsStatements);
    }

    /** The life of a control. */
    public enum Status implements Lifecycle {
        PLANNED(Phase.DRAFT),
        IMPLEMENTED(Phase.ACTIVE),
        RETIRED(Phase.ENDED);

        private final Phase phase;

        Status(Phase phase) {
            this.phase = phase;
        }

        @Override
        public Phase phase() {
            return phase;
        }
    }

    /** Ways in which a control works. */
    public enum Type {
        PREVENTIVE,
        DETECTIVE,
        CORRECTIVE,
        DIRECTIVE
    }

    /** Who does it. */
    public enum Nature {
        MANUAL,
        AUTOMATED,
        IT_DEPENDENT_MANUAL
    }

    /** A test of a control. */
    public record Test(
            @Doc(value = "How it was tested.", example = "inspection")
            Method method,

            @Doc(value = "Day of the test.", example = "2026-06-18") @Past("a test")
            LocalDate last,

            @Doc(value = "Outcome.", example = "effective") Result result,

            @Doc(value = "Person who tested.", example = "PER-aud1", back = "tested")
            Ref<Person> by) {

        /** Whether it was carried out, and not more than a year before a day. */
        public boolean tells(LocalDate asOf) {
            return result != Result.NOT_TESTED && !asOf.isAfter(last.plusYears(1));
        }
    }

    /** Ways to test. */
    public enum Method {
        INQUIRY,
        OBSERVATION,
        INSPECTION,
        REPERFORMANCE
    }

    /** Outcomes of a test. */
    public enum Result {
        EFFECTIVE,
        INEFFECTIVE,
        NOT_TESTED
    }
}
