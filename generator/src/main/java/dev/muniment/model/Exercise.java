package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A trial of whether a plan works. */
@Doc("A trial of whether a plan works or a backup can be restored, and what it showed.")
@Filed(prefix = "EXR", folder = "continuity/exercises", shape = IdShape.YEAR, audience = Audience.IT)
public record Exercise(
        @Doc(value = "Stable identifier.", example = "EXR-2026-02")
        String id,

        @Doc(value = "What was tried.", example = "Restore of the billing database")
        String title,

        @Inline Common common,

        @Doc(value = "Where the exercise stands in its life.", example = "completed")
        Status status,

        @Doc(value = "What sort of exercise.", example = "restore")
        Type type,

        @Doc(value = "Day of the exercise.", example = "2026-09-03")
        @Due(value = "Exercise", next = "hold it and record what it showed, or plan it anew")
        LocalDate date,

        @Doc(value = "Plan that was tried.", example = "PLN-004", back = "tried by")
        Optional<Ref<Plan>> plan,

        @Doc(value = "Processes and assets that were tried.", example = "[PRS-002]", back = "tried by")
        @Of({BusinessProcess.class, Asset.class})
        List<Ref<Entity>> targets,

        @Doc(value = "Who took part.", example = "[UNT-it-ops, ROL-iso]", back = "took part in")
        @Of({Unit.class, Role.class})
        List<Ref<Entity>> participants,

        @Doc(value = "What was to be shown.", example = "[Restore within two days]")
        List<String> objectives,

        @Doc("What was reached.") List<Result> results,
        @Doc("What it means.") Optional<Markdown> conclusion,

        @Doc(value = "Findings that came of it.", example = "[FND-2026-007]", back = "came out of")
        List<Ref<Finding>> findings,

        @Doc(value = "Actions that came of it.", example = "[ACT-2026-035]", back = "came out of")
        List<Ref<Action>> actions,

        @Doc(value = "Person who approved the result.", example = "PER-tr02", back = "approved the result of")
        Optional<Ref<Person>> approvedBy,

        @Doc("How it went.") @Body Markdown account,
        Origin origin)
        implements Entity, Owned {

    public Exercise {
        targets = List.copyOf(targets);
        participants = List.copyOf(participants);
        objectives = List.copyOf(objectives);
        results = List.copyOf(results);
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
    }

    /** The life of an exercise. */
    public enum Status implements Lifecycle {
        PLANNED(Phase.OPEN),
        COMPLETED(Phase.DONE),
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

    /** Sorts of exercises. */
    public enum Type {
        TABLETOP,
        WALKTHROUGH,
        SIMULATION,
        FAILOVER,
        RESTORE,
        CALL_TREE,
        FULL
    }

    /** What was reached for one target. */
    public record Result(
            @Doc(value = "Process or asset.", example = "PRS-002", back = "result in")
            @Of({BusinessProcess.class, Asset.class})
            Ref<Entity> target,

            @Doc(value = "Time within which it had to run again.", example = "P2D")
            Optional<Timespan> rtoObjective,

            @Doc(value = "Time within which it ran again.", example = "PT21H")
            Optional<Timespan> rtoAchieved,

            @Doc(value = "Age of the data that came back.", example = "PT3H")
            Optional<Timespan> rpoAchieved,

            @Doc(value = "Whether the objective was met.", example = "true")
            boolean met) {}
}
