package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Entity;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An active record whose owner role nobody holds yet. */
public final class OwnerWithoutHolder implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("owner-without-holder", "GEN-11", RuleClass.LOGIC, "An owner role that nobody holds.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return owned(
                        context,
                        role -> role.holdersOn(context.asOf()).isEmpty()
                                && role.vacantSince(context.asOf()).isEmpty())
                .entrySet()
                .stream()
                .map(entry -> diagnostic(entry.getKey(), entry.getValue()));
    }

    /** Active records by those of their owner roles that are accountable for no activity, and that a condition picks. */
    static SortedMap<Role, List<Entity>> owned(CheckContext context, Predicate<Role> picked) {
        return context.corpus().all().stream()
                .filter(Entity::active)
                .filter(entity -> owner(context, entity)
                        .filter(role -> !accountable(context, role) && picked.test(role))
                        .isPresent())
                .collect(Collectors.groupingBy(
                        entity -> owner(context, entity).orElseThrow(),
                        () -> new TreeMap<>(Comparator.comparing(Role::id)),
                        Collectors.toList()));
    }

    private static Optional<Role> owner(CheckContext context, Entity entity) {
        return entity.owner().flatMap(ref -> context.corpus().find(Role.class, ref.id()));
    }

    private static boolean accountable(CheckContext context, Role role) {
        return context.corpus().all(Responsibility.class).stream()
                .filter(Responsibility::active)
                .flatMap(Responsibility::accountable)
                .anyMatch(assignment -> assignment.role().id().equals(role.id()));
    }

    private static Diagnostic diagnostic(Role role, List<Entity> owned) {
        String ids = owned.stream().map(Entity::id).collect(Collectors.joining(", "));
        return Diagnostic.of(INFO, role.at("/holders"), "nobody holds `" + role.id() + "`, which owns " + ids)
                .about(role.id())
                .help("name a holder, if need be `interim: true` with an end, or give the records another owner");
    }
}
