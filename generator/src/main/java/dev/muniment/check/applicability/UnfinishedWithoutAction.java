package dev.muniment.check.applicability;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.view.Gap;
import java.util.stream.Stream;

/** A control that is not finished, and nothing is being done about it. */
public final class UnfinishedWithoutAction implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "unfinished-without-action",
            "SOA-08",
            RuleClass.LOGIC,
            "A control that is not finished, and nothing is being done.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return InForce.with(context, Gap.NO_ACTION)
                .map(line -> Diagnostic.of(
                                INFO,
                                line.statement().at(line.pointer() + "/status"),
                                "`" + line.entry().control() + "` is not finished, and no open action sees to it")
                        .about(line.statement().id())
                        .help("name the action that finishes it under `action`"));
    }
}
