package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Markdown;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every active role with those who hold it on a day: top management first, then security roles, then the others. */
public record RoleRegister(List<Row> rows) {

    public RoleRegister {
        rows = List.copyOf(rows);
    }

    public static RoleRegister of(Corpus corpus, LocalDate asOf) {
        List<Role> roles = corpus.all(Role.class).stream()
                .filter(Entity::active)
                .sorted(Comparator.comparing((Role role) -> !role.topManagement())
                        .thenComparing(role -> !role.securityRole()))
                .toList();
        Map<String, String> codes = RoleCodes.of(roles.stream().map(Named::of).toList());
        return new RoleRegister(roles.stream()
                .map(role -> row(corpus, role, codes.get(role.id()), asOf))
                .toList());
    }

    /** Roles that nobody holds. */
    public List<Row> vacant() {
        return rows.stream().filter(row -> row.holders().isEmpty()).toList();
    }

    private static Row row(Corpus corpus, Role role, String code, LocalDate asOf) {
        return new Row(
                code,
                Named.of(role),
                Named.of(corpus, role.unit()),
                role.holdersOn(asOf).stream()
                        .map(holder -> RoleSheet.Holder.of(corpus, holder))
                        .toList(),
                Named.all(corpus, role.deputies()),
                role.authority());
    }

    /**
     * One role.
     *
     * @param code short name for the heads of narrow columns, unique in the register
     */
    public record Row(
            String code,
            Named role,
            Named unit,
            List<RoleSheet.Holder> holders,
            List<Named> deputies,
            Optional<Markdown> authority) {

        public Row {
            holders = List.copyOf(holders);
            deputies = List.copyOf(deputies);
        }
    }
}
