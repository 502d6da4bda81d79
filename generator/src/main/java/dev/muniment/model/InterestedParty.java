package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.util.List;
import java.util.Optional;

/** Somebody who expects something of the organisation's information security. */
@Doc("Somebody who expects something of the organisation's information security, and what.")
@Filed(prefix = "IPT", folder = "context/interested-parties", shape = IdShape.NUMBER, audience = Audience.MANAGEMENT)
public record InterestedParty(
        @Doc(value = "Stable identifier.", example = "IPT-003")
        String id,

        @Doc(value = "Who.", example = "Industrial customers")
        String title,

        @Inline Common common,

        @Doc(value = "Where the record stands in its life.", example = "active")
        Stage status,

        @Doc(value = "What sort of party.", example = "customer")
        Category category,

        @Doc("What it expects.") @NotEmpty List<Expectation> requirements,
        @Inline Review review,
        Origin origin)
        implements Entity, Owned, Reviewed {

    public InterestedParty {
        requirements = List.copyOf(requirements);
    }

    /** Sorts of parties. */
    public enum Category {
        CUSTOMER,
        REGULATOR,
        OWNER,
        EMPLOYEE,
        SUPPLIER,
        PARTNER,
        PUBLIC,
        OTHER
    }

    /** One expectation. */
    public record Expectation(
            @Doc(value = "What is expected.", example = "Half-yearly review of access to billing data")
            String text,

            @Doc(value = "Where that is written.", example = "Contract clause 9.2")
            Optional<String> source,

            @Doc(value = "Whether the management system takes it on.", example = "true")
            boolean addressedByIsms,

            @Doc(value = "What meets it.", example = "[OBL-005, CTL-014]", back = "meets")
            @Of({Obligation.class, Document.class, Control.class})
            List<Citation> how) {

        public Expectation {
            how = List.copyOf(how);
        }
    }
}
