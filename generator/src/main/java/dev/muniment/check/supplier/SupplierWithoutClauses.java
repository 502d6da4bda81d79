package dev.muniment.check.supplier;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Supplier;
import java.util.stream.Stream;

/** A supplier that sees information, without clauses on security in its contract. */
public final class SupplierWithoutClauses implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "supplier-without-clauses", "SUP-01", RuleClass.STRUCTURE, "A supplier bound to no security.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Supplier.class).stream()
                .filter(Supplier::active)
                .filter(supplier -> supplier.dataClassification().isPresent() || supplier.personalData())
                .filter(supplier -> supplier.contract()
                        .filter(Supplier.Contract::securityClauses)
                        .isEmpty())
                .map(supplier -> Diagnostic.of(
                                INFO,
                                supplier.at("/contract"),
                                "`" + supplier.id()
                                        + "` sees information, and no contract with clauses on security stands behind it")
                        .about(supplier.id())
                        .help("agree such clauses, and record them under `contract`"));
    }
}
