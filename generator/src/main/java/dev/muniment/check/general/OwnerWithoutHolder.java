package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Entity;
import dev.muniment.model.Role;
import dev.muniment.view.VacantRole;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An active record whose owner role nobody holds on the day. */
public final class OwnerWithoutHolder implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("owner-without-holder", "GEN-11", RuleClass.LOGIC, "An owner role that nobody holds.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return VacantRole.all(context.corpus(), context.asOf()).stream()
                .filter(vacant -> !vacant.fellVacant())
                .filter(vacant ->
                        vacant.accountableFor().isEmpty() && !vacant.owned().isEmpty())
                .map(vacant -> diagnostic(vacant.role(), vacant.owned()));
    }

    private static Diagnostic diagnostic(Role role, List<Entity> owned) {
        String ids = owned.stream().map(Entity::id).collect(Collectors.joining(", "));
        return Diagnostic.of(INFO, role.at("/holders"), "nobody holds `" + role.id() + "`, which owns " + ids)
                .about(role.id())
                .help("name a holder, if need be `interim: true` with an end, or give the records another owner");
    }
}
