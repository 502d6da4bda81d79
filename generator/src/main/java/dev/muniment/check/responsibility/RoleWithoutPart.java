package dev.muniment.check.responsibility;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Responsibility.Assignment;
import dev.muniment.model.Responsibility.Letter;
import dev.muniment.model.Role;
import dev.muniment.model.Unit;
import dev.muniment.model.UnitScope;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A role that has no part in the work of the matrix. */
public final class RoleWithoutPart implements Rule {

    private static final RuleInfo INFO = RuleInfo.information(
            "role-without-part", "RACI-08", RuleClass.LOGIC, "A role without a part in any activity.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<Letter> WORK = EnumSet.of(Letter.R, Letter.A, Letter.AR, Letter.S);

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        Set<String> busy = busy(context.corpus());
        return context.corpus().all(Role.class).stream()
                .filter(role -> role.active() && !busy.isEmpty() && !busy.contains(role.id()))
                .map(role -> Diagnostic.of(
                                INFO,
                                role.at("/id"),
                                "`" + role.id() + "` neither does, answers for nor supports anything")
                        .about(role.id())
                        .help("give it a part in an activity, or retire it"));
    }

    private static Set<String> busy(Corpus corpus) {
        List<Assignment> parts = corpus.all(Responsibility.class).stream()
                .filter(Responsibility::active)
                .flatMap(activity -> activity.assign().stream())
                .filter(part -> WORK.contains(part.raci()))
                .toList();
        Set<String> busy = new TreeSet<>();
        parts.forEach(part -> busy.add(part.role().id()));
        if (parts.stream().anyMatch(part -> part.unit().filter(UnitScope::each).isPresent())) {
            corpus.all(Unit.class).stream()
                    .filter(unit -> unit.active() && unit.inScope())
                    .forEach(unit -> busy.add(unit.head().id()));
        }
        return busy;
    }
}
