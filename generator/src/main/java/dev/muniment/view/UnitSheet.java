package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Metric;
import dev.muniment.model.Role;
import dev.muniment.model.Unit;
import dev.muniment.model.UnitScope;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is expected of a unit: what is expected of its roles, and what falls to the unit itself.
 *
 * @param obligations parts that are assigned for this unit, or for each unit when it is in scope
 */
public record UnitSheet(
        Unit unit,
        Optional<Named> parent,
        Named head,
        Optional<Named> securityContact,
        List<RoleSheet> roles,
        List<Duty> obligations,
        List<Named> collects,
        List<Deadlines.Deadline> dates,
        Rulebook rules) {

    private static final Comparator<Deadlines.Deadline> EARLIEST_FIRST = Comparator.comparing(Deadlines.Deadline::day)
            .thenComparing(deadline -> deadline.record().id(), Corpus::compareIds);

    public UnitSheet {
        roles = List.copyOf(roles);
        obligations = List.copyOf(obligations);
        collects = List.copyOf(collects);
        dates = List.copyOf(dates);
    }

    public static UnitSheet of(Corpus corpus, Unit unit, LocalDate asOf) {
        List<RoleSheet> roles = corpus.all(Role.class).stream()
                .filter(role ->
                        role.active() && Named.of(corpus, role.unit()).id().equals(unit.id()))
                .map(role -> RoleSheet.of(corpus, role, asOf))
                .toList();
        return new UnitSheet(
                unit,
                unit.parent().map(ref -> Named.of(corpus, ref)),
                Named.of(corpus, unit.head()),
                unit.securityContact().map(ref -> Named.of(corpus, ref)),
                roles,
                obligations(corpus, unit),
                collects(corpus, unit),
                roles.stream()
                        .flatMap(sheet -> sheet.dates().stream())
                        .sorted(EARLIEST_FIRST)
                        .toList(),
                Rulebook.of(
                        corpus,
                        unit,
                        roles.stream().map(sheet -> sheet.role().id()).toList(),
                        asOf));
    }

    private static List<Duty> obligations(Corpus corpus, Unit unit) {
        return Duty.all(corpus).stream()
                .filter(duty ->
                        duty.unit().filter(scope -> covers(corpus, scope, unit)).isPresent())
                .toList();
    }

    private static boolean covers(Corpus corpus, UnitScope scope, Unit unit) {
        return scope.each()
                ? unit.inScope()
                : Named.of(corpus, scope.text()).id().equals(unit.id());
    }

    private static List<Named> collects(Corpus corpus, Unit unit) {
        return corpus.all(Metric.class).stream()
                .filter(Metric::active)
                .filter(metric -> metric.collector()
                        .map(collector -> Named.of(corpus, collector.unit()).id())
                        .filter(unit.id()::equals)
                        .isPresent())
                .map(Named::of)
                .toList();
    }
}
