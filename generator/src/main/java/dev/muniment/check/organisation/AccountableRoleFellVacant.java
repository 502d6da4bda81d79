package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Role;
import dev.muniment.view.VacantRole;
import java.time.LocalDate;
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
        return VacantRole.all(context.corpus(), context.asOf()).stream()
                .filter(vacant ->
                        vacant.role().active() && !vacant.accountableFor().isEmpty())
                .flatMap(vacant -> vacant.lastDay().stream().map(day -> diagnostic(vacant, day)));
    }

    private static Diagnostic diagnostic(VacantRole vacant, LocalDate day) {
        Role role = vacant.role();
        return Diagnostic.of(
                        INFO,
                        role.at("/holders"),
                        "nobody has held `" + role.id() + "`, which is accountable for "
                                + String.join(", ", vacant.activities()) + ", since " + day)
                .about(role.id())
                .help("name a successor, if need be `interim: true` with an end");
    }
}
