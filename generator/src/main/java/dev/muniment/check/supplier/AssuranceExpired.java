package dev.muniment.check.supplier;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Supplier;
import dev.muniment.model.Word;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A supplier whose latest assurance is past its last day. */
public final class AssuranceExpired implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "assurance-expired", "SUP-02", RuleClass.TIME, "An assurance that counts no more.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Supplier.class).stream()
                .filter(Supplier::active)
                .flatMap(supplier -> latest(supplier)
                        .filter(index -> supplier.assurance().get(index).ended(context.asOf()))
                        .map(index -> fault(supplier, index))
                        .stream());
    }

    private static Optional<Integer> latest(Supplier supplier) {
        return IntStream.range(0, supplier.assurance().size())
                .boxed()
                .max(Comparator.comparing(
                        index -> supplier.assurance().get(index).validTo()));
    }

    private static Diagnostic fault(Supplier supplier, int index) {
        Supplier.Assurance assurance = supplier.assurance().get(index);
        return Diagnostic.of(
                        INFO,
                        supplier.at("/assurance/" + index + "/valid_to"),
                        "`" + Word.of(assurance.type()) + "` of `" + supplier.id() + "` counted until "
                                + assurance.validTo() + ", and nothing newer assures of it")
                .about(supplier.id())
                .help("ask for the report that follows it");
    }
}
