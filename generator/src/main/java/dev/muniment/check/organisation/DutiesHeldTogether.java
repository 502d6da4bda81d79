package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Settings;
import dev.muniment.view.DutyConflicts;
import dev.muniment.view.Named;
import java.util.stream.Stream;

/** Two duties that the settings keep apart, in one hand. */
public final class DutiesHeldTogether implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "duties-held-together", "ORG-07", RuleClass.LOGIC, "Duties to be kept apart that one person has.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().single(Settings.class).stream()
                .flatMap(settings -> DutyConflicts.of(context.corpus(), context.asOf()).pairs().stream()
                        .filter(pair -> pair.sort() == DutyConflicts.Sort.SET_APART && pair.open())
                        .flatMap(pair -> pair.persons().stream().map(person -> diagnostic(settings, pair, person))));
    }

    private static Diagnostic diagnostic(Settings settings, DutyConflicts.Pair pair, Named person) {
        return Diagnostic.of(
                        INFO,
                        settings.at(pair.pointer()),
                        "`" + person.id() + "` has both `" + pair.a().id() + "` and `"
                                + pair.b().id() + "`, which are to be kept apart")
                .about(person.id())
                .help("give one of them to somebody else, or record an exception that names both under `together`");
    }
}
