package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A role that answers for an active activity and whose last holder left. */
public final class AccountableRoleFellVacant implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "accountable-role-fell-vacant", "ORG-03", RuleClass.TIME, "An accountable role whose last holder left.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Role.class).stream()
                .filter(Role::active)
                .flatMap(role -> role.vacantSince(context.asOf()).stream()
                        .flatMap(day ->
                                diagnostic(role, day, VacantAccountableRole.accountableFor(context, role)).stream()));
    }

    private static Optional<Diagnostic> diagnostic(Role role, LocalDate day, List<String> activities) {
        return activities.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                INFO,
                                role.at("/holders"),
                                "nobody has held `" + role.id() + "`, which is accountable for "
                                        + String.join(", ", activities) + ", since " + day)
                        .about(role.id())
                        .help("name a successor, if need be `interim: true` with an end"));
    }
}
