package dev.muniment.check.responsibility;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Responsibility;
import java.util.stream.Stream;

/** An activity that nobody does. */
public final class NoResponsible implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("no-responsible", "RACI-02", RuleClass.LOGIC, "An activity that nobody does.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Responsibility.class).stream()
                .filter(Responsibility::active)
                .filter(activity -> activity.responsible().findAny().isEmpty())
                .map(activity -> Diagnostic.of(
                                INFO, activity.at("/assign"), "nobody is responsible for `" + activity.id() + "`")
                        .about(activity.id())
                        .help("give at least one role `raci: R`, or the accountable role `AR`"));
    }
}
