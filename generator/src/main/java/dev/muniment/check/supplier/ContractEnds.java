package dev.muniment.check.supplier;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Criticality;
import dev.muniment.model.Supplier;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A critical supplier whose contract is over or ends within 90 days. */
public final class ContractEnds implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "contract-ends", "SUP-03", RuleClass.TIME, "A contract with a critical supplier near its end.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int NOTICE_DAYS = 90;

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Supplier.class).stream()
                .filter(supplier -> supplier.active() && supplier.criticality() == Criticality.CRITICAL)
                .flatMap(supplier -> supplier.contract().flatMap(Supplier.Contract::to).stream()
                        .filter(last -> !last.isAfter(context.asOf().plusDays(NOTICE_DAYS)))
                        .map(last -> fault(context, supplier, last)));
    }

    private static Diagnostic fault(CheckContext context, Supplier supplier, LocalDate last) {
        String verb = context.asOf().isAfter(last) ? "ended" : "ends";
        return Diagnostic.of(
                        INFO,
                        supplier.at("/contract/to"),
                        "the contract of `" + supplier.id() + "`, which is critical, " + verb + " on " + last)
                .about(supplier.id())
                .help("renew it, or follow the plan for the end of the relation");
    }
}
