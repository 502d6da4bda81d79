package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.util.List;

/** What is done when something happens, or in a time to come: who decides, who acts, in which order. */
@Doc("What is done when something happens, or in a time to come: who decides, who acts, in which order.")
@Filed(prefix = "PLN", folder = "documents/plans", shape = IdShape.DOTLESS, audience = Audience.IT)
public record Plan(
        @Doc(value = "Stable identifier.", example = "PLN-004")
        String id,

        @Doc(value = "Title of the document.", example = "Continuity plan for billing") @Normative
        String title,

        @Doc("What sets the plan in motion, and who decides it.") @Normative
        List<Activation> activates,

        @Doc(value = "Processes that it keeps going.", example = "[PRS-002]", back = "kept going by") @Normative
        List<Ref<BusinessProcess>> covers,

        @Doc(value = "Roles that act by it.", example = "[ROL-it-ops-head]", back = "acts by") @Normative
        List<Ref<Role>> teams,

        @Inline DocumentHead head,
        @Doc("The text.") @Body @Normative Markdown body,
        Origin origin)
        implements Document {

    public Plan {
        activates = List.copyOf(activates);
        covers = List.copyOf(covers);
        teams = List.copyOf(teams);
    }

    /** What sets a plan in motion. */
    public record Activation(
            @Doc(value = "What has happened.", example = "Billing is down for more than four hours")
            String trigger,

            @Doc(value = "Role that decides.", example = "ROL-cio", back = "may start")
            Ref<Role> authority) {}
}
