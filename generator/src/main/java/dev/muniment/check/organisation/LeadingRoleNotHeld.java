package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.view.LeadingRole;
import java.util.Optional;
import java.util.stream.Stream;

/** The role of top management or of the Information Security Officer, not in use or never held. */
public final class LeadingRoleNotHeld implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "leading-role-not-held", "ORG-02", RuleClass.LOGIC, "A leading role that is not in use or never was held.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return LeadingRole.all(context.corpus()).flatMap(leading -> fault(context, leading).stream());
    }

    private static Optional<Diagnostic> fault(CheckContext context, LeadingRole leading) {
        if (!leading.role().active()) {
            return Optional.of(diagnostic(
                            leading,
                            "`" + leading.role().id() + "`, the role of " + leading.words() + ", is `"
                                    + leading.role().status().word() + "`")
                    .help("name a role that is active, or put this one in use"));
        }
        boolean never = leading.role().holdersOn(context.asOf()).isEmpty()
                && leading.role().vacantSince(context.asOf()).isEmpty();
        return never && leading.answersForNothing(context.corpus())
                ? Optional.of(diagnostic(
                                leading, "nobody holds `" + leading.role().id() + "`, the role of " + leading.words())
                        .help("name a holder, if need be `interim: true` with an end"))
                : Optional.empty();
    }

    private static Diagnostic diagnostic(LeadingRole leading, String message) {
        return Diagnostic.of(INFO, leading.organisation().at(leading.pointer()), message)
                .about(leading.role().id());
    }
}
