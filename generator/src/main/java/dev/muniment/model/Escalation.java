package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom to call, in which order, and who decides what. */
@Doc("Whom to call when something goes wrong, in which order, and who decides what.")
@Filed(
        prefix = "ESC",
        folder = "people",
        file = "people/escalation.yaml",
        shape = IdShape.SINGLETON,
        audience = Audience.STAFF)
public record Escalation(
        @Doc(value = "Always `ESC`.", example = "ESC") String id,

        @Doc(value = "Heading of the page.", example = "Escalation") @Default("Escalation")
        String title,

        @Doc("Tiers, the first to be called first.") @NotEmpty
        List<Tier> tiers,

        @Doc(
                value =
                        "Time after which an incident that is not contained moves up, by severity: one length for each step.",
                example = "{SEV1: [PT15M, PT30M]}")
        Map<IncidentSeverity, List<Timespan>> timers,

        @Doc(
                value = "Role that decides for the whole organisation.",
                example = "ROL-ceo",
                back = "decides at the top of")
        Ref<Role> businessEscalation,

        @Doc("Parties outside and when they are told.") List<Party> external,
        Origin origin)
        implements Entity {

    public Escalation {
        tiers = List.copyOf(tiers);
        timers = Ordered.copyOf(timers);
        external = List.copyOf(external);
    }

    /** The last step of the ladder. */
    public Tier top() {
        return tiers.get(tiers.size() - 1);
    }

    /** One step of the ladder. */
    public record Tier(
            @Doc(value = "Its number, 1 for the first.", example = "1") @Range(min = 1, max = 9)
            int tier,

            @Doc(value = "Its name.", example = "Service desk")
            String name,

            @Doc(value = "Role that answers.", example = "ROL-service-desk", back = "answers on")
            Ref<Role> role,

            @Doc(value = "Roles that answer when it does not.", example = "[ROL-sec-engineer]", back = "stands in on")
            List<Ref<Role>> deputies,

            @Doc(value = "How to reach it at any time.", example = "ext. 1100")
            String contact,

            @Doc(value = "What it decides.", example = "Any technical containment")
            Markdown decides) {

        public Tier {
            deputies = List.copyOf(deputies);
        }
    }

    /** Somebody outside. */
    public record Party(
            @Doc(value = "Who.", example = "Data protection authority")
            String party,

            @Doc(value = "When it is told.", example = "Personal data breach")
            String when,

            @Doc(value = "Obligation that demands it.", example = "OBL-002", back = "demands a notice in")
            Optional<Ref<Obligation>> obligation,

            @Doc(value = "How to reach it.", example = "Reporting portal")
            String contact) {}
}
