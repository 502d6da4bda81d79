package dev.muniment.pack;

import dev.muniment.model.Entity;
import dev.muniment.model.Organisation;
import dev.muniment.model.Unit;
import dev.muniment.page.PageContext;
import dev.muniment.view.Holders;
import dev.muniment.view.Named;
import java.util.List;
import java.util.Optional;

/** What the organisation is, and which of its parts the management system covers. */
final class SystemSection implements Section {

    @Override
    public String number() {
        return "2";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(Organisation.class, Unit.class);
    }

    @Override
    public String template() {
        return "system.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Lookup lookup = new Lookup(context);
        List<Row> units = context.corpus().all(Unit.class).stream()
                .map(unit -> row(context, lookup, unit))
                .toList();
        return new Model(
                context.corpus().single(Organisation.class).map(one -> profile(context, lookup, one)), units, (int)
                        units.stream().filter(row -> row.unit().inScope()).count());
    }

    private static Profile profile(PageContext context, Lookup lookup, Organisation organisation) {
        return new Profile(
                organisation,
                lookup.named(organisation.frameworks()),
                organisation.isms().scope().map(lookup::cited),
                organisation.isms().certifiedAgainst().stream()
                        .map(certificate -> new Certified(
                                certificate,
                                lookup.named(certificate.framework()),
                                context.asOf().isAfter(certificate.validTo())))
                        .toList());
    }

    private static Row row(PageContext context, Lookup lookup, Unit unit) {
        return new Row(
                unit,
                lookup.named(unit.parent()),
                lookup.named(unit.head()),
                Holders.of(context.corpus(), unit.head(), context.asOf()),
                lookup.named(unit.securityContact()));
    }

    /** What the template sees. */
    public record Model(Optional<Profile> profile, List<Row> units, int inScope) {}

    /** The organisation with what it refers to. */
    public record Profile(
            Organisation organisation,
            List<Named> frameworks,
            Optional<Lookup.Cited> scope,
            List<Certified> certificates) {}

    /** A certificate, and whether its last day has passed. */
    public record Certified(Organisation.Certificate certificate, Named framework, boolean ended) {}

    /** A unit. */
    public record Row(Unit unit, Optional<Named> parent, Named head, List<Named> holders, Optional<Named> contact) {}
}
