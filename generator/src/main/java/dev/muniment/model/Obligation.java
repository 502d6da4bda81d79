package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a law, a regulator or a contract demands. */
@Doc("What a law, a regulator, a contract or a parent company demands of the organisation.")
@Filed(prefix = "OBL", folder = "context/obligations", shape = IdShape.NUMBER, audience = Audience.MANAGEMENT)
public record Obligation(
        @Doc(value = "Stable identifier.", example = "OBL-002")
        String id,

        @Doc(value = "Name of the obligation.", example = "Data protection breach notification")
        String title,

        @Inline Common common,

        @Doc(value = "Where the obligation stands in its life.", example = "active")
        Stage status,

        @Doc(value = "Where it comes from.", example = "regulation")
        Type type,

        @Doc(value = "Where it holds.", example = "EU") Optional<String> jurisdiction,

        @Doc(value = "Where it is written.", example = "GDPR Art. 33")
        String citation,

        @Doc("What it demands, in our own words.") Markdown summary,

        @Doc(value = "Whom or what it touches.", example = "[UNT-services]", back = "bound by") @Of(Unit.class)
        List<Ref<Entity>> appliesTo,

        @Doc(value = "First day.", example = "2018-05-25")
        @Due(value = "Obligation begins", next = "see that something meets it by then", lapses = true)
        Optional<LocalDate> effectiveFrom,

        @Doc("Duties with their time limits.") List<Duty> obligations,

        @Doc(value = "What meets it.", example = "[PRC-002]", back = "meets") @Of({Document.class, Control.class})
        List<Citation> addressedBy,

        @Doc(value = "Authority, and how to reach it.", example = "Supervisory authority, portal")
        Optional<String> contactAuthority,

        @Inline Review review,
        Origin origin)
        implements Entity, Owned, Reviewed {

    public Obligation {
        appliesTo = List.copyOf(appliesTo);
        obligations = List.copyOf(obligations);
        addressedBy = List.copyOf(addressedBy);
    }

    /** Sorts of sources. */
    public enum Type {
        LAW,
        REGULATION,
        CONTRACT,
        STANDARD,
        POLICY_OF_PARENT
    }

    /** One duty. */
    public record Duty(
            @Doc(value = "What is to be done.", example = "Notify the authority")
            String text,

            @Doc(value = "Within which time.", example = "PT72H")
            Optional<Timespan> deadline) {}
}
