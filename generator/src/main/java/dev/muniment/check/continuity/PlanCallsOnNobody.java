package dev.muniment.check.continuity;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Role;
import java.util.stream.Stream;

/** A role that a plan in force calls on and that nobody ever held. */
public final class PlanCallsOnNobody implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "plan-calls-on-nobody", "BCM-08", RuleClass.LOGIC, "A plan that calls on a role which nobody holds.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return CalledOn.of(context)
                .filter(called -> !called.vacant().fellVacant())
                .map(PlanCallsOnNobody::diagnostic);
    }

    private static Diagnostic diagnostic(CalledOn called) {
        Role role = called.vacant().role();
        return Diagnostic.of(
                        INFO, role.at("/holders"), "nobody holds `" + role.id() + "`, called on by " + called.ids())
                .about(role.id())
                .help("name a holder, or another role in the plan");
    }
}
