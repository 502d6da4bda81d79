package dev.muniment.view;

import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.Lifecycle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every control with the evidence that it left and its latest test: those in operation first, retired ones last. */
public record ControlRegister(List<Row> rows) {

    public ControlRegister {
        rows = List.copyOf(rows);
    }

    public static ControlRegister of(Corpus corpus, LocalDate asOf) {
        return new ControlRegister(corpus.all(Control.class).stream()
                .map(control -> row(corpus, control, asOf))
                .sorted(Comparator.comparing(ControlRegister::order))
                .toList());
    }

    private static Row row(Corpus corpus, Control control, LocalDate asOf) {
        return new Row(
                control,
                EvidenceGrid.of(corpus, control, asOf),
                Named.of(corpus, control.operator()),
                control.reviewer().map(role -> Named.of(corpus, role)),
                Tested.of(control, asOf));
    }

    private static int order(Row row) {
        return row.operated() ? 0 : row.control().status().phase() == Lifecycle.Phase.DRAFT ? 1 : 2;
    }

    /** Those in operation. */
    public List<Row> operated() {
        return rows.stream().filter(Row::operated).toList();
    }

    /** Those in operation whose latest period left no evidence. */
    public List<Row> missing() {
        return operated().stream().filter(Row::missing).toList();
    }

    /** Those in operation whose latest test says so. */
    public List<Row> tested(Tested how) {
        return operated().stream().filter(row -> row.tested() == how).toList();
    }

    /** One control. */
    public record Row(Control control, EvidenceGrid grid, Named operator, Optional<Named> reviewer, Tested tested) {

        /** Whether it is done now. */
        public boolean operated() {
            return control.active();
        }

        /** Whether the newest period that is over left no evidence. */
        public boolean missing() {
            return grid.latest()
                    .filter(cell -> cell.state() == EvidenceGrid.State.MISSING)
                    .isPresent();
        }
    }

    /** What the latest test says today. */
    public enum Tested {
        EFFECTIVE,
        INEFFECTIVE,
        LONG_AGO,
        NEVER;

        /** A test tells of the twelve months after it. */
        static Tested of(Control control, LocalDate asOf) {
            Optional<Control.Test> test = control.test().filter(one -> one.result() != Control.Result.NOT_TESTED);
            if (test.isEmpty()) {
                return NEVER;
            }
            if (test.get().result() == Control.Result.INEFFECTIVE) {
                return INEFFECTIVE;
            }
            return test.get().tells(asOf) ? EFFECTIVE : LONG_AGO;
        }
    }
}
