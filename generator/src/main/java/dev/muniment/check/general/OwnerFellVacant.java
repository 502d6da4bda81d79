package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Entity;
import dev.muniment.model.Role;
import dev.muniment.view.VacantRole;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An active record whose owner role lost its last holder. */
public final class OwnerFellVacant implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("owner-fell-vacant", "GEN-11", RuleClass.TIME, "An owner role whose last holder left.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return VacantRole.all(context.corpus(), context.asOf()).stream()
                .filter(vacant ->
                        vacant.accountableFor().isEmpty() && !vacant.owned().isEmpty())
                .flatMap(vacant -> vacant.lastDay().stream().map(day -> diagnostic(vacant, day)));
    }

    private static Diagnostic diagnostic(VacantRole vacant, LocalDate day) {
        Role role = vacant.role();
        String ids = vacant.owned().stream().map(Entity::id).collect(Collectors.joining(", "));
        return Diagnostic.of(
                        INFO,
                        role.at("/holders"),
                        "nobody has held `" + role.id() + "`, which owns " + ids + ", since " + day)
                .about(role.id())
                .help("name a successor, if need be `interim: true` with an end, or give the records another owner");
    }
}
