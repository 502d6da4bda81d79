package dev.muniment.check.responsibility;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Responsibility;
import java.util.stream.Stream;

/** An activity for which nobody answers. */
public final class NoAccountable implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("no-accountable", "RACI-01", RuleClass.LOGIC, "An activity for which nobody answers.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Responsibility.class).stream()
                .filter(Responsibility::active)
                .filter(activity -> activity.accountable().findAny().isEmpty())
                .map(activity -> Diagnostic.of(
                                INFO, activity.at("/assign"), "nobody is accountable for `" + activity.id() + "`")
                        .about(activity.id())
                        .help("give exactly one role `raci: A`, or `AR` when it does the work as well"));
    }
}
