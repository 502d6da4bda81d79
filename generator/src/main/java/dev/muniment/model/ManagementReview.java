package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A meeting in which top management looks at the management system and decides. */
@Doc("A meeting in which top management looks at the management system and decides (ISO/IEC 27001, 9.3).")
@Filed(prefix = "MRV", folder = "assurance/management-reviews", shape = IdShape.YEAR, audience = Audience.AUDITOR)
public record ManagementReview(
        @Doc(value = "Stable identifier.", example = "MRV-2026-1")
        String id,

        @Doc(value = "Name of the review.", example = "Management review in spring")
        String title,

        @Inline Common common,

        @Doc(value = "Where the review stands in its life.", example = "approved")
        Status status,

        @Doc(value = "Day of the meeting.", example = "2026-05-12")
        LocalDate date,

        @Doc(value = "Who took part: persons or roles.", example = "[PER-is01]", back = "took part in")
        @NotEmpty
        @Of({Person.class, Role.class})
        List<Ref<Entity>> attendees,

        @Doc(value = "What was looked at, by the letters of 9.3.2.", example = "{a: Four of five actions are done}")
        Map<Input, Markdown> inputs,

        @Doc("What was decided.") List<Resolution> decisions,
        @Doc("People and money that were decided.") Optional<String> resourcesDecided,

        @Doc(value = "The minutes.", example = "EVD-2026-022", back = "minutes of")
        Optional<Ref<EvidenceItem>> minutes,

        @Doc("Who approved the minutes.") Optional<Decision> approved,
        @Doc("Notes.") @Body Markdown account,
        Origin origin)
        implements Entity, Owned {

    public ManagementReview {
        attendees = List.copyOf(attendees);
        inputs = Ordered.copyOf(inputs);
        decisions = List.copyOf(decisions);
    }

    /** The life of a review. */
    public enum Status implements Lifecycle {
        PLANNED(Phase.DRAFT),
        HELD(Phase.OPEN),
        APPROVED(Phase.DONE);

        private final Phase phase;

        Status(Phase phase) {
            this.phase = phase;
        }

        @Override
        public Phase phase() {
            return phase;
        }
    }

    /** What a review looks at, by the letters of ISO/IEC 27001, 9.3.2. */
    public enum Input {
        A,
        B,
        C,
        D,
        E,
        F,
        G
    }

    /** Something that was decided. */
    public record Resolution(
            @Doc(value = "What.", example = "Fund the backup that cannot be changed")
            String text,

            @Doc(value = "Action that came of it.", example = "ACT-2026-031", back = "came out of")
            Optional<Ref<Action>> action,

            @Doc("Why no action came of it.") Optional<String> noActionReason,

            @Doc(value = "Person who decided.", example = "PER-is01", back = "decided in")
            Optional<Ref<Person>> by) {}
}
