package dev.muniment.check.continuity;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A role that a plan in force calls on and whose last holder left. */
public final class PlanRoleFellVacant implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "plan-role-fell-vacant", "BCM-08", RuleClass.TIME, "A plan that calls on a role whose last holder left.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return CalledOn.of(context)
                .flatMap(called -> called.vacant().lastDay().stream().map(day -> diagnostic(called, day)));
    }

    private static Diagnostic diagnostic(CalledOn called, LocalDate day) {
        Role role = called.vacant().role();
        return Diagnostic.of(
                        INFO,
                        role.at("/holders"),
                        "nobody has held `" + role.id() + "`, called on by " + called.ids() + ", since " + day)
                .about(role.id())
                .help("name a successor, or another role in the plan");
    }
}
