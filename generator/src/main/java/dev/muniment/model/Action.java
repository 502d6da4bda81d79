package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something to be done by a day. */
@Doc("Something to be done by a day; the one list of all that is to be done.")
@Filed(prefix = "ACT", folder = "actions", shape = IdShape.YEAR, audience = Audience.MANAGEMENT)
public record Action(
        @Doc(value = "Stable identifier.", example = "ACT-2026-031")
        String id,

        @Doc(value = "What is to be done, beginning with a verb.")
        String title,

        @Inline Common common,

        @Doc(value = "Where the action stands in its life.", example = "in-progress")
        Status status,

        @Doc(value = "What sort of action.", example = "treatment")
        Type type,

        @Doc(value = "Records that it is done for.", example = "[RSK-0007]", back = "acted on by") @Key("for")
        List<Ref<Entity>> purpose,

        @Doc(value = "Day by which it is done.", example = "2026-12-15")
        @Due(value = "Action", next = "do it, or agree a later day and record the move")
        LocalDate due,

        @Doc("Earlier due days and why they moved.") List<Move> dueHistory,
        @Doc(value = "How urgent.", example = "high") Optional<Priority> priority,
        @Doc(value = "Work in days.", example = "5") Optional<BigDecimal> effort,

        @Doc(value = "Cost in the organisation's currency.", example = "18000")
        Optional<BigDecimal> cost,

        @Doc(value = "Day on which it was done.", example = "2026-11-30") @Past("what is done")
        Optional<LocalDate> doneOn,

        @Doc("Whether it helped.") Optional<Effectiveness> effectiveness,
        Origin origin)
        implements Entity, Owned {

    public Action {
        purpose = List.copyOf(purpose);
        dueHistory = List.copyOf(dueHistory);
    }

    /** Whether it is open after the day by which it was to be done. */
    public boolean overdue(LocalDate asOf) {
        return active() && asOf.isAfter(due);
    }

    /** The life of an action. */
    public enum Status implements Lifecycle {
        OPEN(Phase.OPEN),
        IN_PROGRESS(Phase.OPEN),
        DONE(Phase.DONE),
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

    /** Sorts of actions. */
    public enum Type {
        TREATMENT,
        CORRECTIVE,
        IMPROVEMENT,
        TASK
    }

    /** How urgent. */
    public enum Priority {
        HIGH,
        MEDIUM,
        LOW
    }

    /** A due day that was moved. */
    public record Move(
            @Doc(value = "Day that it was due before.", example = "2026-10-31")
            LocalDate was,

            @Doc(value = "Day of the decision.", example = "2026-10-02")
            LocalDate changedOn,

            @Doc(value = "Why.", example = "Supplier delivery")
            String reason) {}

    /** Whether an action helped. */
    public record Effectiveness(
            @Doc(value = "Day of the check.", example = "2026-12-20")
            LocalDate checkedOn,

            @Doc(value = "Person who checked.", example = "PER-mk01", back = "checked the effect of")
            Ref<Person> by,

            @Doc(value = "Outcome.", example = "effective") Result result,
            @Doc("What was seen.") Optional<String> note) {}

    /** Outcome of a check. */
    public enum Result {
        EFFECTIVE,
        INEFFECTIVE
    }
}
