package dev.muniment.pack;

import dev.muniment.diagnostic.Extent;
import dev.muniment.model.Entity;
import dev.muniment.model.Lifecycle;
import dev.muniment.page.PageContext;
import dev.muniment.schema.Kinds;
import dev.muniment.view.Register;
import dev.muniment.view.State;
import java.util.List;

/** A register of every kind that no section lists whole, so that no record is missing from the volume. */
final class RegistersAnnex implements Section {

    private final Sections sections;

    RegistersAnnex(Sections sections) {
        this.sections = sections;
    }

    @Override
    public String number() {
        return "D";
    }

    @Override
    public String template() {
        return "registers.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        List<Class<? extends Entity>> listed = sections.of(Extent.FULL).stream()
                .flatMap(section -> section.lists().stream())
                .toList();
        List<Register> others = Kinds.all().stream()
                .filter(kind -> listed.stream().noneMatch(type -> type.isAssignableFrom(kind.type())))
                .<Register>map(kind -> Register.of(context.corpus(), kind, context.asOf()))
                .toList();
        return new Model(
                others.stream()
                        .filter(register -> !register.rows().isEmpty())
                        .map(this::table)
                        .toList(),
                others.stream()
                        .filter(register -> register.rows().isEmpty())
                        .map(register -> register.kind().plural())
                        .toList());
    }

    private Table table(Register register) {
        boolean shown = sections.of(Extent.FULL).stream()
                .flatMap(section -> section.showsActive().stream())
                .anyMatch(type -> type.isAssignableFrom(register.kind().type()));
        return new Table(
                register.kind().plural(),
                register.kind().doc(),
                register.count(),
                register.owned(),
                register.staged(),
                register.examined(),
                register.rows().stream()
                        .map(row -> new Row(row, shown && counts(row)))
                        .toList());
    }

    /** Whether the record counts now, as {@link Entity#active} has it. */
    private static boolean counts(Register.Row row) {
        return row.state()
                .map(State::phase)
                .filter(phase -> phase != Lifecycle.Phase.ACTIVE && phase != Lifecycle.Phase.OPEN)
                .isEmpty();
    }

    /**
     * What the template sees.
     *
     * @param empty kinds without a record
     */
    public record Model(List<Table> tables, List<String> empty) {

        public Model {
            tables = List.copyOf(tables);
            empty = List.copyOf(empty);
        }
    }

    /** The records of one kind, and which columns say anything. */
    public record Table(
            String title, String doc, String count, boolean owned, boolean staged, boolean examined, List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One record.
     *
     * @param placed whether its place in the volume is another one
     */
    public record Row(Register.Row register, boolean placed) {}
}
