package dev.muniment.check.context;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Obligation;
import java.util.stream.Stream;

/** An obligation that nothing meets. */
public final class UnaddressedObligation implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("unaddressed-obligation", "CTX-04", RuleClass.LOGIC, "An obligation that nothing meets.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Obligation.class).stream()
                .filter(Obligation::active)
                .filter(obligation -> obligation.addressedBy().isEmpty())
                .map(obligation -> Diagnostic.of(INFO, obligation.at("/id"), "nothing meets `" + obligation.id() + "`")
                        .about(obligation.id())
                        .help("name a document or a control under `addressed_by`"));
    }
}
