package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Role;
import java.util.stream.Stream;

/** A role without which work stops, and for which nobody stands in. */
public final class CriticalRoleWithoutDeputy implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "critical-role-without-deputy", "ORG-04", RuleClass.LOGIC, "A critical role without a deputy.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Role.class).stream()
                .filter(role ->
                        role.active() && role.critical() && role.deputies().isEmpty())
                .map(role -> Diagnostic.of(
                                INFO, role.at("/critical"), "`" + role.id() + "` is critical and has no deputy")
                        .about(role.id())
                        .help("name a role or a person under `deputies`"));
    }
}
