package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Organisation;
import dev.muniment.model.Ref;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The organisation on a day: who leads its management system, and which certificates it has. */
public record OrganisationSheet(
        Leader top, Leader officer, List<Certified> certificates, Optional<Named> scope, List<Named> frameworks) {

    public OrganisationSheet {
        certificates = List.copyOf(certificates);
        frameworks = List.copyOf(frameworks);
    }

    public static OrganisationSheet of(Corpus corpus, Organisation organisation, LocalDate asOf) {
        Organisation.Isms isms = organisation.isms();
        return new OrganisationSheet(
                leader(corpus, isms.topManagement(), asOf),
                leader(corpus, isms.responsible(), asOf),
                isms.certifiedAgainst().stream()
                        .map(one -> certified(corpus, one, asOf))
                        .toList(),
                isms.scope().map(ref -> Named.of(corpus, ref)),
                Named.all(corpus, organisation.frameworks()));
    }

    /** How many certificates are valid on the day. */
    public int valid() {
        return (int) certificates.stream().filter(Certified::valid).count();
    }

    private static Leader leader(Corpus corpus, Ref<Role> ref, LocalDate asOf) {
        Optional<Role> role = corpus.find(Role.class, ref);
        return new Leader(
                Named.of(corpus, ref),
                Holders.of(corpus, ref, asOf),
                role.map(known -> Named.all(corpus, known.deputies())).orElse(List.of()));
    }

    private static Certified certified(Corpus corpus, Organisation.Certificate certificate, LocalDate asOf) {
        Standing standing = Standing.VALID;
        if (asOf.isBefore(certificate.validFrom())) {
            standing = Standing.AHEAD;
        } else if (asOf.isAfter(certificate.validTo())) {
            standing = Standing.ENDED;
        } else if (!certificate.validTo().isAfter(Soon.lastDay(corpus, asOf))) {
            standing = Standing.ENDS_SOON;
        }
        return new Certified(
                Named.of(corpus, certificate.framework()),
                certificate,
                standing,
                When.of(asOf, standing == Standing.AHEAD ? certificate.validFrom() : certificate.validTo()));
    }

    /** A role that leads, with those who hold it on the day and those who stand in. */
    public record Leader(Named role, List<Named> holders, List<Named> deputies) {

        public Leader {
            holders = List.copyOf(holders);
            deputies = List.copyOf(deputies);
        }
    }

    /**
     * A certificate.
     *
     * @param when its last day lies, or its first when that is to come, seen from the day
     */
    public record Certified(Named framework, Organisation.Certificate certificate, Standing standing, String when) {

        /** Whether it is valid on the day. */
        boolean valid() {
            return standing == Standing.VALID || standing == Standing.ENDS_SOON;
        }
    }

    /** How a certificate stands on the day. */
    public enum Standing {
        VALID,
        ENDS_SOON,
        AHEAD,
        ENDED
    }
}
