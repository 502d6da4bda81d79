package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Role;
import dev.muniment.view.VacantRole;
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
        return VacantRole.all(context.corpus(), context.asOf()).stream()
                .filter(vacant -> vacant.role().active() && !vacant.fellVacant())
                .filter(vacant -> !vacant.accountableFor().isEmpty())
                .map(VacantAccountableRole::diagnostic);
    }

    private static Diagnostic diagnostic(VacantRole vacant) {
        Role role = vacant.role();
        return Diagnostic.of(
                        INFO,
                        role.at("/holders"),
                        "nobody holds `" + role.id() + "`, which is accountable for "
                                + String.join(", ", vacant.activities()))
                .about(role.id())
                .help("name a holder, if need be `interim: true` with an end");
    }
}
