package dev.muniment.check.supplier;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Criticality;
import dev.muniment.model.Supplier;
import java.util.stream.Stream;

/** A critical supplier without a plan for the end of the relation. */
public final class SupplierWithoutExit implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "supplier-without-exit", "SUP-03", RuleClass.LOGIC, "A critical supplier that cannot be left.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Supplier.class).stream()
                .filter(supplier -> supplier.active() && supplier.criticality() == Criticality.CRITICAL)
                .filter(supplier -> supplier.exitPlan().isEmpty())
                .map(supplier -> Diagnostic.of(
                                INFO,
                                supplier.at("/criticality"),
                                "`" + supplier.id() + "` is critical, and no plan says how the relation ends")
                        .about(supplier.id())
                        .help("name a plan under `exit_plan`"));
    }
}
