package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that is not as it should be. */
@Doc("Something that is not as it should be, what caused it, and what is done about it.")
@Filed(prefix = "FND", folder = "assurance/findings", shape = IdShape.YEAR, audience = Audience.AUDITOR)
public record Finding(
        @Doc(value = "Stable identifier.", example = "FND-2026-014")
        String id,

        @Doc(value = "The finding in a few words.", example = "No access review of the scanner network")
        String title,

        @Inline Common common,

        @Doc(value = "Where the finding stands in its life.", example = "in-progress")
        Status status,

        @Doc(value = "How much it weighs.", example = "minor-nonconformity")
        Grade grade,

        @Doc(value = "What found it.", example = "AUD-2026-02", back = "found")
        @Of({Audit.class, Incident.class, Exercise.class})
        Ref<Entity> source,

        @Doc(value = "What it is held against.", example = "\"iso27001:A.5.18\"", back = "measure of")
        @Of(Document.class)
        Citation criterion,

        @Doc("What was seen, so that others can see it too.")
        Markdown evidenceText,

        @Doc(value = "Day on which it was raised.", example = "2026-07-22") @Past("a finding")
        LocalDate raisedOn,

        @Doc(value = "Units that it touches.", example = "[UNT-network]", back = "touched by")
        List<Ref<Unit>> units,

        @Doc(value = "Assets that it touches.", example = "[AST-0108]", back = "touched by")
        List<Ref<Asset>> assets,

        @Doc("What was put right at once.") Optional<Markdown> correction,
        @Doc("Why it could happen.") Optional<Markdown> rootCause,
        @Doc("Whether the same is the case elsewhere.") Optional<Markdown> extent,

        @Doc(value = "What is done so that it does not come back.", example = "[ACT-2026-029]", back = "answers")
        List<Ref<Action>> actions,

        @Doc(value = "Day by which it is closed.", example = "2026-10-20") @NotBefore("raised_on")
        Optional<LocalDate> due,

        @Doc(value = "Earlier finding of the same sort.", example = "FND-2025-003", back = "found again as")
        Optional<Ref<Finding>> repeatOf,

        @Doc("Who saw that it is mended.") Optional<Verification> verified,
        Origin origin)
        implements Entity, Owned {

    public Finding {
        units = List.copyOf(units);
        assets = List.copyOf(assets);
        actions = List.copyOf(actions);
    }

    /** The life of a finding. */
    public enum Status implements Lifecycle {
        OPEN(Phase.OPEN),
        IN_PROGRESS(Phase.OPEN),
        VERIFIED(Phase.DONE),
        CLOSED(Phase.DONE),
        RISK_ACCEPTED(Phase.ENDED);

        private final Phase phase;

        Status(Phase phase) {
            this.phase = phase;
        }

        @Override
        public Phase phase() {
            return phase;
        }
    }

    /** Weights of findings, the heaviest first. */
    public enum Grade {
        MAJOR_NONCONFORMITY,
        MINOR_NONCONFORMITY,
        CONTROL_FAILURE,
        VULNERABILITY,
        WEAKNESS,
        OBSERVATION,
        OFI;

        /** Whether corrective action is demanded (ISO/IEC 27001, 10.2). */
        public boolean nonconformity() {
            return this == MAJOR_NONCONFORMITY || this == MINOR_NONCONFORMITY;
        }
    }

    /** A look at whether it is mended. */
    public record Verification(
            @Doc(value = "Person who looked.", example = "PER-lm08", back = "verified")
            Ref<Person> by,

            @Doc(value = "Day.", example = "2026-10-18") @Past("a verification")
            LocalDate on,

            @Doc(value = "What was seen.", example = "Reviews of both quarters are there")
            String result) {}
}
