package dev.muniment.check.responsibility;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Responsibility.Letter;
import dev.muniment.model.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A role that has no part in the work of the matrix. */
public final class RoleWithoutPart implements Rule {

    private static final RuleInfo INFO = RuleInfo.information(
            "role-without-part", "RACI-08", RuleClass.LOGIC, "A role without a part in any activity.", "5.3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<Letter> WORK = EnumSet.of(Letter.R, Letter.A, Letter.AR, Letter.S);

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        Set<String> busy = context.corpus().all(Responsibility.class).stream()
                .filter(Responsibility::active)
                .flatMap(activity -> activity.assign().stream())
                .filter(part -> WORK.contains(part.raci()))
                .map(part -> part.role().id())
                .collect(Collectors.toCollection(TreeSet::new));
        return context.corpus().all(Role.class).stream()
                .filter(role -> role.active() && !busy.isEmpty() && !busy.contains(role.id()))
                .map(role -> Diagnostic.of(
                                INFO,
                                role.at("/id"),
                                "`" + role.id() + "` neither does, answers for nor supports anything")
                        .about(role.id())
                        .help("give it a part in an activity, or retire it"));
    }
}
