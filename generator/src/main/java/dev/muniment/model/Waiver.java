package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.Optional;

/** A rule of the tool that is set aside for a time, with its reason. */
@Doc("A rule of the tool that is set aside for a time; printed in the audit pack.")
@Filed(prefix = "WVR", folder = "waivers", shape = IdShape.YEAR, audience = Audience.AUDITOR)
public record Waiver(
        @Doc(value = "Stable identifier.", example = "WVR-2026-01")
        String id,

        @Doc(value = "Name or number of the rule.", example = "overdue-review")
        String rule,

        @Doc(value = "Record that it is set aside for; left out, for all.", example = "STD-003", back = "waived by")
        Optional<Ref<Entity>> record,

        @Doc(value = "Why.", example = "Rewritten in January together with STD-004")
        String reason,

        @Doc(value = "Person who decided.", example = "PER-mk01", back = "decided")
        Optional<Ref<Person>> by,

        @Doc(value = "Role in which the person decided.", example = "ROL-iso", back = "role that decided")
        Optional<Ref<Role>> role,

        @Doc(value = "First day.", example = "2026-10-01") Optional<LocalDate> from,

        @Doc(value = "Last day.", example = "2027-01-31")
        @NotBefore("from")
        @Due(value = "End of waiver", next = "mend the cause, or decide anew", who = "role")
        LocalDate expires,

        Origin origin)
        implements Entity {

    /** Whether the rule is set aside on a day, from the first day to the last. */
    public boolean holds(LocalDate day) {
        return !ahead(day) && !ended(day);
    }

    /** Whether its first day is yet to come. */
    public boolean ahead(LocalDate day) {
        return from.filter(day::isBefore).isPresent();
    }

    /** Whether its last day is over. */
    public boolean ended(LocalDate day) {
        return day.isAfter(expires);
    }

    @Override
    public String title() {
        return "Waiver of " + rule + record.map(ref -> " for " + ref).orElse("");
    }
}
