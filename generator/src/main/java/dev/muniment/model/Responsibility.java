package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One row of the responsibility matrix: an activity and who has which part in it. */
@Doc("One row of the responsibility matrix: an activity, and who has which part in it.")
@Filed(prefix = "RSP", folder = "responsibilities", shape = IdShape.NUMBER, audience = Audience.STAFF)
public record Responsibility(
        @Doc(value = "Stable identifier.", example = "RSP-27")
        String id,

        @Doc(value = "The activity, beginning with a verb.", example = "Report collected metrics")
        String title,

        @Doc(
                value = "Role that answers for this row; left out, the accountable role.",
                example = "ROL-iso",
                back = "owns")
        Optional<Ref<Role>> owner,

        @Inline Labels label,

        @Doc(value = "Where the row stands in its life.", example = "active")
        Stage status,

        @Doc(value = "Area of the matrix.", example = "Metrics")
        String group,

        @Doc(value = "Level at which it is decided.", example = "operational")
        Level level,

        @Doc("What the activity is, where the title does not say it.")
        Optional<Markdown> description,

        @Doc("Who has which part.") @NotEmpty List<Assignment> assign,
        @Doc(value = "How often.", example = "P1M") Optional<Cadence> cadence,

        @Doc(
                value = "What it leaves behind: kinds by prefix, or records.",
                example = "[RSK, ACT]",
                back = "comes out of")
        List<KindOrRef> produces,

        @Doc(value = "Documents that say how.", example = "[POL-001]", back = "says how to do")
        List<Ref<Document>> documents,

        @Doc(value = "Metrics that show whether it works.", example = "[MET-10]", back = "measures")
        List<Ref<Metric>> metrics,

        @Doc("Place of the activity in the models of the field.")
        Optional<Lens> lens,

        @Doc(value = "Row of the starter matrix, or the clause that needs it.", example = "B28")
        Optional<String> baseline,

        @Doc("Why the row differs from the starter matrix.") Optional<String> deviationReason,

        @Doc(value = "Activity that examines this one.", example = "RSP-22", back = "examines")
        Optional<Ref<Responsibility>> reviewedByActivity,

        Origin origin)
        implements Entity, Living {

    public Responsibility {
        assign = List.copyOf(assign);
        produces = List.copyOf(produces);
        documents = List.copyOf(documents);
        metrics = List.copyOf(metrics);
    }

    @Override
    public Optional<Ref<Role>> owner() {
        return owner.or(() -> accountable().map(Assignment::role).findFirst());
    }

    @Override
    public Optional<Labels> labels() {
        return Optional.of(label);
    }

    /** The assignments that answer for the result. */
    public Stream<Assignment> accountable() {
        return assign.stream().filter(assignment -> assignment.raci().accountable());
    }

    /** The assignments that do the work. */
    public Stream<Assignment> responsible() {
        return assign.stream().filter(assignment -> assignment.raci().responsible());
    }

    /** The part of one role. */
    public record Assignment(
            @Doc(value = "Which role.", example = "ROL-iso", back = "takes part in")
            Ref<Role> role,

            @Doc(value = "Its part: R does, A answers, S supports, C is asked before, I is told after.", example = "A")
            Letter raci,

            @Doc(value = "How it takes part.", example = "manage")
            Optional<Mode> mode,

            @Doc(value = "For which unit; `*` for each unit in scope.", example = "UNT-it-ops", back = "takes part in")
            Optional<UnitScope> unit) {}

    /** Parts in an activity. */
    public enum Letter implements Word.Spelled {
        R,
        A,
        AR,
        S,
        C,
        I;

        @Override
        public String word() {
            return name();
        }

        public boolean accountable() {
            return this == A || this == AR;
        }

        public boolean responsible() {
            return this == R || this == AR;
        }
    }

    /** Ways to take part. */
    public enum Mode {
        PERFORM,
        MANAGE,
        DIRECT,
        FACILITATE,
        ASSIST,
        NOTIFY,
        IMPLEMENT,
        APPROVE,
        REVIEW,
        CONSULT,
        INFORM
    }

    /** Levels of decision. */
    public enum Level {
        STRATEGIC,
        TACTICAL,
        OPERATIONAL
    }

    /** Names of the activity in other models. */
    public record Lens(
            @Doc(value = "Domain in CISM.", example = "programme")
            Optional<String> cism,

            @Doc(value = "Layer in SABSA.", example = "operational")
            Optional<String> sabsa,

            @Doc(value = "Criterion in PRAGMATIC.", example = "actionable")
            Optional<String> pragmatic) {}
}
