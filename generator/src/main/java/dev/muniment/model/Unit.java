package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.util.Optional;

/** A part of the organisation. */
@Doc("A part of the organisation: a department, a team.")
@Filed(prefix = "UNT", folder = "people", shape = IdShape.SLUG, audience = Audience.STAFF)
public record Unit(
        @Doc(value = "Stable identifier.", example = "UNT-it-ops")
        String id,

        @Doc(value = "Name of the unit.", example = "IT Operations")
        String title,

        @Inline Common common,

        @Doc(value = "Where the unit stands in its life.", example = "active")
        Stage status,

        @Doc(value = "Unit above this one.", example = "UNT-it", back = "includes")
        Optional<Ref<Unit>> parent,

        @Doc(value = "Role that leads it.", example = "ROL-it-ops-head", back = "heads")
        Ref<Role> head,

        @Doc(
                value = "Role to ask about information security.",
                example = "ROL-it-ops-head",
                back = "security contact of")
        Optional<Ref<Role>> securityContact,

        @Doc(value = "People in the unit.", example = "23") @Range(min = 0)
        Optional<Integer> headcount,

        @Doc(value = "Posts of a security unit.", example = "{posts: 3, filled: 2}")
        Optional<Establishment> establishment,

        @Doc(value = "Whether the management system covers it.", example = "true") @Default("true")
        boolean inScope,

        Origin origin)
        implements Entity, Owned {

    /** Posts and how many are filled. */
    public record Establishment(
            @Doc(value = "Posts in the plan.", example = "3") @Range(min = 0)
            int posts,

            @Doc(value = "Posts that are filled.", example = "2") @Range(min = 0)
            int filled) {}
}
