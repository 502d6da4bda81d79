package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.Optional;

/** Something that somebody saw and told. */
@Doc("Something that somebody saw and told, and what became of it.")
@Filed(prefix = "NTC", folder = "risks/notices", shape = IdShape.YEAR, audience = Audience.IT)
public record Notice(
        @Doc(value = "Stable identifier.", example = "NTC-2026-008")
        String id,

        @Doc(value = "What was seen, in a few words.", example = "Vendor access bypasses the jump host")
        String title,

        @Doc(value = "Day on which it was told.", example = "2026-10-19") @Past("a report")
        LocalDate reportedOn,

        @Doc(
                value = "Unit or role that told it; left out, the report was anonymous.",
                example = "UNT-network",
                back = "told")
        @Of({Unit.class, Role.class})
        Optional<Ref<Entity>> reportedBy,

        @Doc("What was told.") Markdown text,

        @Doc(value = "Asset that it is about.", example = "AST-0108", back = "subject of")
        Optional<Ref<Asset>> asset,

        @Doc("What was decided about it.") Optional<Triage> triage,

        @Doc(value = "Day on which the reporter was answered.", example = "2026-10-21")
        @Past("an answer")
        @NotBefore("reported_on")
        Optional<LocalDate> feedbackGiven,

        @Inline Labels label,
        Origin origin)
        implements Entity {

    @Override
    public Optional<Labels> labels() {
        return Optional.of(label);
    }

    /** The decision on a notice. */
    public record Triage(
            @Doc(value = "Person who decided.", example = "PER-mk01", back = "decided on")
            Ref<Person> by,

            @Doc(value = "Day of the decision.", example = "2026-10-21") @Past("a decision")
            LocalDate on,

            @Doc(value = "What it turned out to be.", example = "risk")
            Outcome outcome,

            @Doc(value = "Record that came of it.", example = "RSK-0015", back = "came out of")
            @Of({Risk.class, Incident.class, Finding.class})
            Optional<Ref<Entity>> record,

            @Doc("Why nothing came of it.") Optional<String> reason) {}

    /** What a notice turned out to be. */
    public enum Outcome {
        RISK,
        INCIDENT,
        FINDING,
        NONE
    }
}
