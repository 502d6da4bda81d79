package dev.muniment.check.supplier;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Supplier;
import java.util.stream.Stream;

/** A supplier that handles personal data under a contract without an agreement on data processing. */
public final class PersonalDataWithoutAgreement implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "personal-data-without-agreement",
            "SUP-01",
            RuleClass.STRUCTURE,
            "Personal data processed without an agreement.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Supplier.class).stream()
                .filter(supplier -> supplier.active() && supplier.personalData())
                .filter(supplier -> supplier.contract()
                        .filter(contract -> contract.dpa().isEmpty())
                        .isPresent())
                .map(supplier -> Diagnostic.of(
                                INFO,
                                supplier.at("/contract"),
                                "`" + supplier.id()
                                        + "` handles personal data, and its contract names no agreement on data processing")
                        .about(supplier.id())
                        .help("name the evidence of the agreement under `dpa`"));
    }
}
