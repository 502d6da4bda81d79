package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Person;
import dev.muniment.model.Role;
import dev.muniment.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is there: units with the roles that belong to them, and persons with the roles that they hold.
 *
 * @param units each below the one that it belongs to
 */
public record People(List<UnitRow> units, List<PersonRow> persons) {

    public People {
        units = List.copyOf(units);
        persons = List.copyOf(persons);
    }

    /** Units without a parent that can be read stand at the left; in a circle, the one with the first id does. */
    public static People of(Corpus corpus, LocalDate asOf) {
        List<Unit> all = corpus.all(Unit.class);
        List<UnitRow> units = new ArrayList<>();
        Stream.concat(all.stream().filter(unit -> parent(corpus, unit).isEmpty()), all.stream())
                .forEach(unit -> add(corpus, unit, 0, asOf, units));
        return new People(
                units,
                corpus.all(Person.class).stream()
                        .map(person -> person(corpus, person, asOf))
                        .toList());
    }

    /** How many active roles nobody holds. */
    public int vacant() {
        return (int) roles().filter(RoleRow::vacant).count();
    }

    /** How many roles are active. */
    public int active() {
        return (int) roles().filter(role -> role.role().active()).count();
    }

    private Stream<RoleRow> roles() {
        return units.stream().flatMap(unit -> unit.roles().stream());
    }

    /** A unit that is its own ancestor is met once. */
    private static void add(Corpus corpus, Unit unit, int depth, LocalDate asOf, List<UnitRow> rows) {
        if (rows.stream().anyMatch(row -> row.unit().id().equals(unit.id()))) {
            return;
        }
        rows.add(new UnitRow(
                unit,
                depth,
                Named.of(corpus, unit.head()),
                unit.securityContact().map(ref -> Named.of(corpus, ref)),
                corpus.all(Role.class).stream()
                        .filter(role -> Named.of(corpus, role.unit()).id().equals(unit.id()))
                        .map(role -> role(corpus, role, asOf))
                        .toList()));
        corpus.all(Unit.class).stream()
                .filter(below -> parent(corpus, below)
                        .filter(above -> above.id().equals(unit.id()))
                        .isPresent())
                .forEach(below -> add(corpus, below, depth + 1, asOf, rows));
    }

    private static Optional<Unit> parent(Corpus corpus, Unit unit) {
        return unit.parent().flatMap(ref -> corpus.find(Unit.class, ref));
    }

    private static RoleRow role(Corpus corpus, Role role, LocalDate asOf) {
        RoleSheet sheet = RoleSheet.of(corpus, role, asOf);
        return new RoleRow(
                role,
                State.of(role),
                sheet.holders(),
                sheet.deputies(),
                sheet.activities(),
                sheet.actions().size(),
                sheet.overdueActions().size(),
                role.active() && sheet.holders().isEmpty());
    }

    private static PersonRow person(Corpus corpus, Person person, LocalDate asOf) {
        return new PersonRow(
                person,
                person.unit().map(ref -> Named.of(corpus, ref)),
                corpus.all(Role.class).stream()
                        .filter(role -> role.active()
                                && role.holdersOn(asOf).stream()
                                        .anyMatch(holder -> Named.of(corpus, holder.person())
                                                .id()
                                                .equals(person.id())))
                        .<Named>map(Named::of)
                        .toList(),
                person.to().filter(asOf::isAfter).isPresent());
    }

    /** A unit and how deep it lies. */
    public record UnitRow(Unit unit, int depth, Named head, Optional<Named> contact, List<RoleRow> roles) {
        public UnitRow {
            roles = List.copyOf(roles);
        }
    }

    /** A role with those who hold it on the day. */
    public record RoleRow(
            Role role,
            Optional<State> state,
            List<RoleSheet.Holder> holders,
            List<Named> deputies,
            int activities,
            int actions,
            int late,
            boolean vacant) {}

    /** A person with the roles held on the day. */
    public record PersonRow(Person person, Optional<Named> unit, List<Named> roles, boolean left) {
        public PersonRow {
            roles = List.copyOf(roles);
        }
    }
}
