package dev.muniment.check.responsibility;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Cadence;
import dev.muniment.model.Responsibility;
import java.util.stream.Stream;

/** A recurring activity that does not say what it leaves behind. */
public final class RecurringWithoutTrace implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "recurring-without-trace",
            "RACI-09",
            RuleClass.STRUCTURE,
            "A recurring activity that does not say what it leaves behind.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Responsibility.class).stream()
                .filter(activity -> activity.active() && activity.produces().isEmpty())
                .filter(activity -> activity.cadence().flatMap(Cadence::period).isPresent())
                .map(activity -> Diagnostic.of(
                                INFO,
                                activity.at("/cadence"),
                                "`" + activity.id() + "` recurs "
                                        + activity.cadence().map(Cadence::words).orElse("")
                                        + " and does not say what it leaves behind")
                        .about(activity.id())
                        .help("name kinds by prefix or records under `produces`, as in `produces: [RSK]`"));
    }
}
