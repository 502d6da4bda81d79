package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** An event that harmed information or systems, or was about to. */
@Doc("An event that harmed information or systems, or was about to, with its times and lessons.")
@Filed(prefix = "INC", folder = "incidents", shape = IdShape.YEAR, audience = Audience.MANAGEMENT)
public record Incident(
        @Doc(value = "Stable identifier.", example = "INC-2026-003")
        String id,

        @Doc(value = "What happened, in a few words.", example = "Phishing led to mailbox takeover")
        String title,

        @Inline Common common,

        @Doc(value = "Where the incident stands in its life.", example = "closed")
        Status status,

        @Doc(value = "How bad it is.", example = "SEV2") IncidentSeverity severity,

        @Doc(value = "What sort of incident.", example = "phishing")
        Optional<String> category,

        @Inline Times times,

        @Doc(value = "How it was noticed.", example = "internal")
        Optional<Detection> detectedBy,

        @Doc(value = "Role that handles it.", example = "ROL-sec-engineer", back = "handles")
        Optional<Ref<Role>> handler,

        @Doc(value = "Units that helped.", example = "[UNT-it-ops]", back = "helped in")
        List<Ref<Unit>> assistingUnits,

        @Doc(value = "Assets that were hit.", example = "[AST-0033]", back = "hit by")
        List<Ref<Asset>> assets,

        @Doc(value = "Risks that came true.", example = "[RSK-0003]", back = "came true in")
        List<Ref<Risk>> risks,

        @Doc("When it went up a tier.") List<Step> escalations,
        @Doc("Who was told what.") List<Message> communications,

        @Doc(value = "Whether personal data was breached.", example = "true") @Default("false")
        boolean personalDataBreach,

        @Doc("Notifications that an obligation demands, and what was decided.")
        List<Notification> notifications,

        @Doc("What it did.") Optional<Impact> impact,
        @Doc("Why it could happen.") Optional<Markdown> rootCause,
        @Doc("What was learnt.") List<Lesson> lessons,

        @Doc(value = "Review after the incident.", example = "{date: 2026-08-20, by: PER-mk01}")
        Optional<Reviewal> review,

        @Doc("What happened, as it happened.") @Body Markdown account,
        Origin origin)
        implements Entity, Owned {

    public Incident {
        assistingUnits = List.copyOf(assistingUnits);
        assets = List.copyOf(assets);
        risks = List.copyOf(risks);
        escalations = List.copyOf(escalations);
        communications = List.copyOf(communications);
        notifications = List.copyOf(notifications);
        lessons = List.copyOf(lessons);
    }

    /** The day on which it was noticed, in UTC. */
    public LocalDate noticedOn() {
        return times.detected().atZoneSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    /** The life of an incident. */
    public enum Status implements Lifecycle {
        NEW(Phase.OPEN),
        OPEN(Phase.OPEN),
        CONTAINED(Phase.OPEN),
        RECOVERED(Phase.OPEN),
        CLOSED(Phase.DONE),
        NOT_AN_INCIDENT(Phase.ENDED);

        private final Phase phase;

        Status(Phase phase) {
            this.phase = phase;
        }

        @Override
        public Phase phase() {
            return phase;
        }
    }

    /** The times of an incident, in the order in which they come. */
    public record Times(
            @Doc(value = "When it happened.", example = "2026-08-11T07:40:00+02:00") @Past("an event")
            Optional<OffsetDateTime> occurred,

            @Doc(value = "When it was noticed.", example = "2026-08-11T13:05:00+02:00")
            @Past("a detection")
            @NotBefore("occurred")
            OffsetDateTime detected,

            @Doc(value = "When it was reported.", example = "2026-08-11T13:20:00+02:00")
            @Past("a report")
            @NotBefore({"detected", "occurred"})
            OffsetDateTime reported,

            @Doc(value = "When somebody took it on.", example = "2026-08-11T13:32:00+02:00")
            @Past("an acknowledgement")
            @NotBefore({"reported", "detected"})
            Optional<OffsetDateTime> acknowledged,

            @Doc(value = "When it could not spread any more.", example = "2026-08-11T15:10:00+02:00")
            @Past("a containment")
            @NotBefore({"acknowledged", "reported"})
            Optional<OffsetDateTime> contained,

            @Doc(value = "When work went on as before.", example = "2026-08-12T09:00:00+02:00")
            @Past("a recovery")
            @NotBefore({"contained", "acknowledged", "reported"})
            Optional<OffsetDateTime> recovered,

            @Doc(value = "When it was closed.", example = "2026-08-24T16:00:00+02:00")
            @Past("a closure")
            @NotBefore({"recovered", "contained", "acknowledged", "reported"})
            Optional<OffsetDateTime> closed) {}

    /** Ways in which an incident is noticed. */
    public enum Detection {
        INTERNAL,
        EXTERNAL,
        AUTOMATED
    }

    /** A step up the ladder. */
    public record Step(
            @Doc(value = "Tier that was called.", example = "3") @Range(min = 1, max = 9)
            int tier,

            @Doc(value = "When.", example = "2026-08-11T13:30:00+02:00") @Past("an escalation")
            OffsetDateTime at,

            @Doc(value = "Person who called.", example = "PER-se02", back = "called in")
            Optional<Ref<Person>> by) {}

    /** Something that was told. */
    public record Message(
            @Doc(value = "To whom.", example = "Customers of the portal")
            String to,

            @Doc(value = "When.", example = "2026-08-12T10:00:00+02:00") @Past("a message")
            OffsetDateTime at,

            @Doc(value = "What, in a sentence.", example = "Portal was closed for four hours")
            String summary) {}

    /** A notification that an obligation demands. */
    public record Notification(
            @Doc(value = "Obligation that demands it.", example = "OBL-002", back = "demands a notice of")
            Ref<Obligation> obligation,

            @Doc(value = "Latest time.", example = "2026-08-14T13:20:00+02:00")
            @Due(
                    value = "Notification",
                    next = "make it, or say why it is not made",
                    until = {"made_on", "decision"})
            OffsetDateTime due,

            @Doc(value = "When it was made.", example = "2026-08-13T10:15:00+02:00") @Past("a notification")
            Optional<OffsetDateTime> madeOn,

            @Doc(value = "Proof of it.", example = "EVD-2026-039", back = "proves a notice of")
            Optional<Ref<EvidenceItem>> ref,

            @Doc("Why it was not made, where it was not.") Optional<String> decision) {}

    /** What an incident did. */
    public record Impact(
            @Doc(value = "How long work stood still.", example = "PT4H")
            Optional<Timespan> downtime,

            @Doc(value = "Records of persons that were touched.", example = "120") @Range(min = 0)
            Optional<Integer> records,

            @Doc(value = "Cost in the organisation's currency.", example = "3500")
            Optional<BigDecimal> cost,

            @Doc("In words.") Optional<String> text) {}

    /** Something learnt. */
    public record Lesson(
            @Doc(value = "What.", example = "Disable legacy mail protocols")
            String text,

            @Doc(value = "Action that came of it.", example = "ACT-2026-027", back = "came out of")
            Optional<Ref<Action>> action,

            @Doc("Why no action came of it.") Optional<String> noActionReason) {}

    /** A look back. */
    public record Reviewal(
            @Doc(value = "Day.", example = "2026-08-20") @Past("a review")
            LocalDate date,

            @Doc(value = "Person who led it.", example = "PER-mk01", back = "led the review of")
            Ref<Person> by) {}
}
