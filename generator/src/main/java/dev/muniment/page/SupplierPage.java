package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Supplier;
import dev.muniment.model.Timespan;
import dev.muniment.view.Named;
import dev.muniment.view.SupplierRegister;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One supplier: what hangs on it, what its contract says, what assures of it, and how it would end. */
final class SupplierPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context, Supplier.class, "supplier.ftlh", (directory, supplier) -> model(context, directory, supplier));
    }

    private static Model model(PageContext context, Directory directory, Supplier supplier) {
        Corpus corpus = context.corpus();
        return new Model(
                directory.paths(),
                EntityPage.model(context, supplier, directory.around(supplier)),
                SupplierRegister.row(corpus, supplier, context.asOf()),
                supplier.contract()
                        .map(contract -> new Contract(
                                contract.ref(),
                                contract.from(),
                                contract.to(),
                                contract.securityClauses(),
                                contract.auditRight(),
                                contract.breachNotice().map(Timespan::words),
                                contract.dpa().map(item -> Named.of(corpus, item)))));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            SupplierRegister.Row supplier,
            Optional<Contract> contract) {}

    /** The contract in force. */
    public record Contract(
            String ref,
            LocalDate from,
            Optional<LocalDate> to,
            boolean clauses,
            boolean audit,
            Optional<String> breach,
            Optional<Named> processing) {}
}
