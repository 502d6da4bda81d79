package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that may happen and would do harm. */
@Doc("Something that may happen and would do harm.")
@Filed(prefix = "RSK", folder = "risks", shape = IdShape.NUMBER, audience = Audience.MANAGEMENT)
public record Risk(
        @Doc(value = "Stable identifier.", example = "RSK-0007")
        String id,

        @Doc(value = "The risk in a few words.", example = "Theft of a laptop")
        String title,

        @Inline Common common,

        @Doc(value = "Where the risk stands in its life.", example = "treating")
        Status status,

        @Doc(value = "Category, as the appetite names it.", example = "cyber")
        Optional<String> category,

        @Doc("Cause, event and consequence.") Sentence statement,

        @Doc(value = "Assets that it would hit.", example = "[AST-0021]", back = "would be hit by")
        List<Ref<Asset>> assets,

        @Doc(value = "Processes that it would hit.", example = "[PRS-002]", back = "would be hit by")
        List<Ref<BusinessProcess>> processes,

        @Doc(value = "Sources of the risk.", example = "[Phishing]")
        List<String> threats,

        @Doc(value = "What makes it possible.", example = "[No second factor]")
        List<String> vulnerabilities,

        @Doc(value = "Day on which it was first seen.", example = "2025-11-04") @Past("what is seen")
        LocalDate identifiedOn,

        @Doc(value = "Person or role that saw it.", example = "PER-mk01", back = "found")
        Optional<Ref<Entity>> identifiedBy,

        @Doc(value = "Record that it came from.", example = "NTC-2026-008", back = "origin of")
        @Of({Notice.class, Incident.class, Audit.class})
        Optional<Ref<Entity>> source,

        @Doc(value = "Score without controls.", example = "{likelihood: 4, impact: 5}")
        Score inherent,

        @Doc(value = "Score with the controls of today.", example = "{likelihood: 3, impact: 4}")
        Score current,

        @Doc(value = "Score after treatment.", example = "{likelihood: 2, impact: 3}")
        Optional<Score> target,

        @Doc(
                value = "Controls, statements and requirements that hold the risk down today.",
                example = "[CTL-012, STD-003.S01]",
                back = "holds down")
        @Of(Control.class)
        List<Citation> controls,

        @Doc("What is done about it.") Treatment treatment,
        @Doc("Decision to bear it.") Optional<Acceptance> acceptance,
        @Doc("Scores over time, oldest first.") List<Assessment> assessments,

        @Doc(value = "When and why it was closed.", example = "{date: 2026-05-01, reason: Plant sold}")
        Optional<Closure> closed,

        @Inline Review review,
        Origin origin)
        implements Entity, Owned, Reviewed {

    public Risk {
        assets = List.copyOf(assets);
        processes = List.copyOf(processes);
        threats = List.copyOf(threats);
        vulnerabilities = List.copyOf(vulnerabilities);
        controls = List.copyOf(controls);
        assessments = List.copyOf(assessments);
    }

    /**
     * The newest day on which somebody scored or examined it; a score without a day stands since the risk was
     * identified.
     */
    public LocalDate assessedOn() {
        return Stream.of(
                        Stream.of(current.date().orElse(identifiedOn)),
                        review.lastReviewed().stream(),
                        assessments.stream().map(Assessment::date))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElse(identifiedOn);
    }

    /** The life of a risk. */
    public enum Status implements Lifecycle {
        OPEN(Phase.OPEN),
        TREATING(Phase.OPEN),
        ACCEPTED(Phase.ACTIVE),
        MONITORED(Phase.ACTIVE),
        CLOSED(Phase.ENDED);

        private final Phase phase;

        Status(Phase phase) {
            this.phase = phase;
        }

        @Override
        public Phase phase() {
            return phase;
        }
    }

    /** A risk in three parts. */
    public record Sentence(
            @Doc(value = "Why it may happen.", example = "Phished administrator credentials")
            String cause,

            @Doc(value = "What happens.", example = "encrypt the billing servers")
            String event,

            @Doc(value = "What that does to us.", example = "no invoices for days")
            String consequence) {}

    /** Likelihood and impact on the steps of the method. */
    public record Score(
            @Doc(value = "Step 1 to 5.", example = "3") @Range(min = 1, max = 5)
            int likelihood,

            @Doc(value = "Step 1 to 5.", example = "4") @Range(min = 1, max = 5)
            int impact,

            @Doc(value = "Day of the score.", example = "2026-09-14")
            Optional<LocalDate> date,

            @Doc(value = "Person who scored.", example = "PER-mk01", back = "scored")
            Optional<Ref<Person>> by) {}

    /** What is done about a risk. */
    public record Treatment(
            @Doc(value = "Which way.", example = "modify") Option option,

            @Doc(value = "Why this way.", example = "Loss is above what we bear.")
            Optional<String> rationale,

            @Doc(
                    value = "Controls, statements and requirements that will hold it down.",
                    example = "[CTL-020, STD-003.S02]",
                    back = "is to hold down")
            @Of(Control.class)
            List<Citation> controlsAdded,

            @Doc(
                    value = "Who bears a part of a shared risk: a supplier, or an insurance in words.",
                    example = "SUP-004",
                    back = "bears a part of")
            @Of(Supplier.class)
            Optional<RefOrText> sharedWith,

            @Doc(value = "Risk owner who approved the plan.", example = "PER-fh01", back = "approved the treatment of")
            Optional<Ref<Person>> approvedBy,

            @Doc(value = "Day of that approval.", example = "2026-09-20")
            Optional<LocalDate> approvedOn) {

        public Treatment {
            controlsAdded = List.copyOf(controlsAdded);
        }
    }

    /** Ways to treat a risk (ISO/IEC 27005). */
    public enum Option {
        MODIFY,
        RETAIN,
        AVOID,
        SHARE
    }

    /** The decision to bear a risk. */
    public record Acceptance(
            @Doc(value = "Who decided.", example = "PER-cio1", back = "accepted")
            Ref<Person> by,

            @Doc(value = "In which role.", example = "ROL-cio", back = "role that accepted")
            Ref<Role> role,

            @Doc(value = "When.", example = "2026-02-10") @Past("an acceptance")
            LocalDate date,

            @Doc(value = "Level that was accepted.", example = "medium")
            String levelAccepted,

            @Doc(value = "Why.", example = "Replacement comes in spring.")
            String justification,

            @Doc("On which conditions.") Optional<String> conditions,

            @Doc(value = "Last day on which it holds.", example = "2027-02-09")
            @NotBefore("date")
            @Due(value = "End of acceptance", next = Acceptance.NEXT)
            Optional<LocalDate> expires) {

        /** What is to be done at its end. */
        public static final String NEXT = "decide anew, or treat the risk";

        /** Whether its last day, if it has one, has passed. */
        public boolean ended(LocalDate asOf) {
            return expires.filter(asOf::isAfter).isPresent();
        }
    }

    /** A score of the past. */
    public record Assessment(
            @Doc(value = "Day.", example = "2025-11-10") @Past("an assessment")
            LocalDate date,

            @Doc(value = "Person who scored.", example = "PER-mk01", back = "scored")
            Ref<Person> by,

            @Doc(value = "Step 1 to 5.", example = "4") @Range(min = 1, max = 5)
            int likelihood,

            @Doc(value = "Step 1 to 5.", example = "4") @Range(min = 1, max = 5)
            int impact,

            @Doc(value = "Why this score.", example = "Initial")
            String reason) {}

    /** The end of a risk. */
    public record Closure(
            @Doc(value = "Day.", example = "2026-05-01") @Past("a closure")
            LocalDate date,

            @Doc(value = "Why.", example = "Plant sold") String reason) {}
}
