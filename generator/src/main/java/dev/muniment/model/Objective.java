package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What information security is to reach by a day, and how that is told. */
@Doc("What information security is to reach by a day, and how that is told (ISO/IEC 27001, 6.2).")
@Filed(prefix = "OBJ", folder = "strategy/objectives", shape = IdShape.YEAR, audience = Audience.STAFF)
public record Objective(
        @Doc(value = "Stable identifier.", example = "OBJ-2026-03")
        String id,

        @Doc(value = "The objective in a few words.", example = "Restore critical systems in time")
        String title,

        @Inline Common common,

        @Doc(value = "Where the objective stands in its life.", example = "active")
        Status status,

        @Doc(value = "What is to be reached, so that it can be measured.")
        String statement,

        @Doc("Why.") Optional<Markdown> why,

        @Doc(value = "Metrics that tell.", example = "[MET-15]", back = "tells about")
        List<Ref<Metric>> measure,

        @Doc(value = "Value to reach.", example = "95") Optional<BigDecimal> target,

        @Doc(value = "Value at the beginning.", example = "71")
        Optional<BigDecimal> baselineValue,

        @Doc(value = "Day by which it is reached.", example = "2026-12-31")
        @Due(value = "Objective", next = "say whether it is achieved or missed", who = "responsible")
        LocalDate due,

        @Doc(value = "People and money for it.", example = "0.3 posts of IT Operations, 18 kEUR")
        String resources,

        @Doc(value = "Role that sees to it.", example = "ROL-it-ops-head", back = "sees to")
        Ref<Role> responsible,

        @Doc(value = "How and when the result is judged.", example = "Each quarter, in the management review")
        String evaluation,

        @Doc(value = "What it protects.", example = "[AST-0021, PRS-002]", back = "protected by")
        @Of({Asset.class, BusinessProcess.class})
        List<Ref<Entity>> protects,

        @Doc(value = "Risks that it lowers.", example = "[RSK-0007]", back = "lowered by")
        List<Ref<Risk>> risks,

        @Doc(value = "Policy that it follows from.", example = "POL-001", back = "followed by")
        Optional<Ref<Policy>> fromPolicy,

        Origin origin)
        implements Entity, Owned {

    public Objective {
        measure = List.copyOf(measure);
        protects = List.copyOf(protects);
        risks = List.copyOf(risks);
    }

    /** Whether it is open after the day by which it was to be reached. */
    public boolean overdue(LocalDate asOf) {
        return active() && asOf.isAfter(due);
    }

    /** The life of an objective. */
    public enum Status implements Lifecycle {
        DRAFT(Phase.DRAFT),
        ACTIVE(Phase.ACTIVE),
        ACHIEVED(Phase.DONE),
        MISSED(Phase.ENDED),
        DROPPED(Phase.ENDED);

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
