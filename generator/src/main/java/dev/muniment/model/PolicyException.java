package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A rule that need not be followed somewhere, for a time. */
@Doc("A rule that need not be followed somewhere, for a time, and what stands in for it.")
@Filed(prefix = "EXC", folder = "exceptions", shape = IdShape.YEAR, audience = Audience.MANAGEMENT)
public record PolicyException(
        @Doc(value = "Stable identifier.", example = "EXC-2026-004")
        String id,

        @Doc(value = "The exception in a few words.", example = "Legacy scanner without second factor")
        String title,

        @Inline Common common,

        @Doc(value = "Where the exception stands in its life.", example = "approved")
        Status status,

        @Doc(
                value = "Statement, requirement or document that is not followed.",
                example = "STD-003.S01",
                back = "not followed in")
        @Of(Document.class)
        Citation from,

        @Doc("Why it is not followed.") Markdown reason,

        @Doc(value = "Where it holds.", example = "Scanner network of works North")
        Optional<String> scope,

        @Doc(value = "Role that asked for it.", example = "ROL-network-head", back = "asked for")
        Ref<Role> requestedBy,

        @Doc(value = "Risk that it brings.", example = "RSK-0018", back = "brought by")
        Optional<Ref<Risk>> risk,

        @Doc(
                value = "What stands in for the rule: controls, or words.",
                example = "[CTL-022, \"Isolated network\"]",
                back = "stands in for the rule in")
        @Of(Control.class)
        List<RefOrText> compensating,

        @Doc(
                value = "Duties that one person has although they are to be kept apart: two roles, or two activities.",
                example = "[ROL-finance-head, ROL-hr-head]",
                back = "held together under")
        @Of({Role.class, Responsibility.class})
        List<Ref<Entity>> together,

        @Doc("Why nothing stands in for it.") Optional<String> noneReason,
        @Doc("Who approved it.") Optional<Decision> approved,
        @Doc(value = "First day.", example = "2026-05-04") Optional<LocalDate> starts,

        @Doc(value = "Last day.", example = "2026-12-31")
        @NotBefore("starts")
        @Due(value = "End of exception", next = "follow the rule again, or decide anew")
        LocalDate expires,

        @Doc(value = "How often it was renewed.", example = "1") @Range(min = 0) @Default("0")
        int renewals,

        @Doc(value = "How it comes to an end.", example = "ACT-2026-040", back = "ends")
        Optional<Ref<Action>> exitPlan,

        Origin origin)
        implements Entity, Owned {

    public PolicyException {
        compensating = List.copyOf(compensating);
        together = List.copyOf(together);
    }

    /** Whether it is still approved after its last day. */
    public boolean expired(LocalDate asOf) {
        return status == Status.APPROVED && asOf.isAfter(expires);
    }

    /** The life of an exception. */
    public enum Status implements Lifecycle {
        REQUESTED(Phase.OPEN),
        APPROVED(Phase.ACTIVE),
        REJECTED(Phase.ENDED),
        EXPIRED(Phase.ENDED),
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
}
