package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A role that answers for an active activity and that nobody holds yet. */
public final class VacantAccountableRole implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "vacant-accountable-role", "ORG-03", RuleClass.LOGIC, "An accountable role that nobody holds.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Role.class).stream()
                .filter(Role::active)
                .filter(role -> role.holdersOn(context.asOf()).isEmpty())
                .filter(role -> role.vacantSince(context.asOf()).isEmpty())
                .flatMap(role -> diagnostic(role, accountableFor(context, role)).stream());
    }

    /** Ids of the active activities that a role answers for. */
    static List<String> accountableFor(CheckContext context, Role role) {
        return context.corpus().all(Responsibility.class).stream()
                .filter(Responsibility::active)
                .filter(activity ->
                        activity.accountable().anyMatch(part -> part.role().id().equals(role.id())))
                .map(Responsibility::id)
                .toList();
    }

    private static Optional<Diagnostic> diagnostic(Role role, List<String> activities) {
        return activities.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                INFO,
                                role.at("/holders"),
                                "nobody holds `" + role.id() + "`, which is accountable for "
                                        + String.join(", ", activities))
                        .about(role.id())
                        .help("name a holder, if need be `interim: true` with an end"));
    }
}
