package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Risk;
import java.util.stream.Stream;

/** A closed risk without day and reason. */
public final class ClosedWithoutReason implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "closed-without-reason", "RSK-19", RuleClass.STRUCTURE, "A risk that ended without a word.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Risk.class).stream()
                .filter(risk ->
                        risk.status() == Risk.Status.CLOSED && risk.closed().isEmpty())
                .map(risk -> Diagnostic.of(
                                INFO,
                                risk.at("/status"),
                                "`" + risk.id() + "` is closed, and `closed` does not say when and why")
                        .about(risk.id())
                        .help("add `closed` with `date` and `reason`"));
    }
}
