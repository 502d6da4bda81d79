package dev.muniment.check.responsibility;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Entity;
import dev.muniment.view.DutyConflicts;
import dev.muniment.view.Named;
import java.util.stream.Stream;

/** Work that is reviewed by whoever does it. */
public final class ReviewedByDoer implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "reviewed-by-doer", "RACI-06", RuleClass.LOGIC, "Work that is reviewed by whoever does it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return DutyConflicts.of(context.corpus(), context.asOf()).pairs().stream()
                .filter(pair -> pair.sort() == DutyConflicts.Sort.REVIEWED && pair.open())
                .flatMap(pair -> context.corpus().find(pair.a().id()).stream()
                        .flatMap(
                                activity -> pair.persons().stream().map(person -> diagnostic(activity, pair, person))));
    }

    private static Diagnostic diagnostic(Entity activity, DutyConflicts.Pair pair, Named person) {
        return Diagnostic.of(
                        INFO,
                        activity.at(pair.pointer()),
                        "`" + person.id() + "` does `" + activity.id() + "` and reviews it in `"
                                + pair.b().id() + "`")
                .about(person.id())
                .help("let another role do the review, or record an exception that names both under `together`");
    }
}
