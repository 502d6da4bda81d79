package dev.muniment.model;

import dev.muniment.diagnostic.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Somebody who holds roles: a name or pseudonym and little else. */
@Doc("Somebody who holds roles: a name or pseudonym and little else, since git forgets nothing.")
@Filed(prefix = "PER", folder = "people", shape = IdShape.SLUG, audience = Audience.MANAGEMENT)
public record Person(
        @Doc(value = "Stable identifier.", example = "PER-mk01")
        String id,

        @Doc(value = "Name or pseudonym.", example = "M. Keller")
        String title,

        @Doc(value = "Unit of the person.", example = "UNT-security", back = "works with")
        Optional<Ref<Unit>> unit,

        @Doc(value = "First day.", example = "2023-09-01") Optional<LocalDate> from,

        @Doc(value = "Last day.", example = "2026-12-31") @NotBefore("from")
        Optional<LocalDate> to,

        @Doc(value = "How to reach the person at work.", example = "ext. 2210")
        Optional<String> contact,

        @Doc(value = "Addresses used in commits.", example = "[m.keller@example.org]")
        List<String> gitIdentities,

        @Doc("What the person has shown to be able to do.") List<Qualification> qualifications,
        Origin origin)
        implements Entity {

    public Person {
        gitIdentities = List.copyOf(gitIdentities);
        qualifications = List.copyOf(qualifications);
    }

    /** A competence that was shown. */
    public record Qualification(
            @Doc(value = "What.", example = "Risk management")
            String skill,

            @Doc(value = "How well: 1 basic to 4 expert.", example = "4") @Range(min = 1, max = 4)
            Optional<Integer> level,

            @Doc(value = "What shows it: evidence, or words.", example = "CISM", back = "shows a qualification of")
            @Of(EvidenceItem.class)
            Optional<RefOrText> evidence,

            @Doc(value = "Last day on which it counts.", example = "2027-12-31")
            Optional<LocalDate> validTo) {}
}
