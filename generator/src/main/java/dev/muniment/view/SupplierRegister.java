package dev.muniment.view;

import dev.muniment.model.Asset;
import dev.muniment.model.Corpus;
import dev.muniment.model.Criticality;
import dev.muniment.model.Supplier;
import dev.muniment.model.Word;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Suppliers with contract, assurance, assessment and the way out; the most critical first. */
public record SupplierRegister(List<Row> rows) {

    private static final int SOON = 6;

    private static final Comparator<Row> CRITICAL_FIRST = Comparator.comparing(Row::ended)
            .thenComparing(Comparator.comparing(Row::criticality).reversed())
            .thenComparing(row -> row.supplier().id(), Corpus::compareIds);

    public SupplierRegister {
        rows = List.copyOf(rows);
    }

    public static SupplierRegister of(Corpus corpus, LocalDate asOf) {
        return new SupplierRegister(corpus.all(Supplier.class).stream()
                .map(supplier -> row(corpus, supplier, asOf))
                .sorted(CRITICAL_FIRST)
                .toList());
    }

    /** One supplier as its readers see it. */
    public static Row row(Corpus corpus, Supplier supplier, LocalDate asOf) {
        Optional<LocalDate> next = NextAssessment.of(corpus, supplier);
        Optional<LocalDate> end = supplier.contract().flatMap(Supplier.Contract::to);
        return new Row(
                Named.of(supplier),
                supplier,
                State.of(supplier),
                !supplier.active(),
                supplier.criticality(),
                Named.of(corpus, supplier.common().owner()),
                end.filter(asOf::isAfter).isPresent(),
                end.filter(last -> !asOf.isAfter(last) && !last.isAfter(asOf.plusMonths(SOON)))
                        .isPresent(),
                supplier.assurance().stream()
                        .map(one -> new Assured(
                                Word.of(one.type()),
                                one.validTo(),
                                one.ended(asOf),
                                one.evidence().map(item -> Named.of(corpus, item))))
                        .toList(),
                supplier.rating().map(Word::of),
                next,
                NextAssessment.passed(corpus, supplier, asOf).isPresent(),
                supplier.exitPlan().map(plan -> Named.of(corpus, plan)),
                corpus.all(Asset.class).stream()
                        .filter(asset -> asset.active()
                                && asset.supplier()
                                        .flatMap(ref -> corpus.find(ref.id()))
                                        .filter(supplier::equals)
                                        .isPresent())
                        .map(Named::of)
                        .toList());
    }

    /**
     * One supplier.
     *
     * @param ran whether the contract's last day has passed
     * @param ending whether it lies within half a year
     * @param nextAssessment last day on which the latest one holds
     * @param assets that it runs
     */
    public record Row(
            Named supplier,
            Supplier fields,
            Optional<State> state,
            boolean ended,
            Criticality criticality,
            Named owner,
            boolean ran,
            boolean ending,
            List<Assured> assurance,
            Optional<String> rating,
            Optional<LocalDate> nextAssessment,
            boolean overdue,
            Optional<Named> exitPlan,
            List<Named> assets) {

        public Row {
            assurance = List.copyOf(assurance);
            assets = List.copyOf(assets);
        }

        /** Whether something assures of it on the day. */
        public boolean assured() {
            return assurance.stream().anyMatch(one -> !one.past());
        }
    }

    /** Something that assures, until a day. */
    public record Assured(String type, LocalDate last, boolean past, Optional<Named> evidence) {}
}
