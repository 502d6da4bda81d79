package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.view.Gap;
import java.util.stream.Stream;

/** A control that is called implemented, and nothing carries it out. */
public final class ImplementedByNothing implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "implemented-by-nothing", "SOA-04", RuleClass.LOGIC, "A control that is implemented by nothing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.with(context, Gap.NO_IMPLEMENTER)
                .map(line -> Diagnostic.of(
                                INFO,
                                line.statement().at(line.pointer() + "/status"),
                                "`" + line.entry().control() + "` is called implemented, and nothing carries it out")
                        .about(line.statement().id())
                        .help("name documents, statements or controls under `implemented_by`"));
    }
}
