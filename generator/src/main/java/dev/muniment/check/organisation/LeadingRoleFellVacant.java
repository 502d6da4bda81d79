package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.view.LeadingRole;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The role of top management or of the Information Security Officer, whose last holder left. */
public final class LeadingRoleFellVacant implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "leading-role-fell-vacant", "ORG-02", RuleClass.TIME, "A leading role whose last holder left.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return LeadingRole.all(context.corpus())
                .filter(leading -> leading.role().active() && leading.answersForNothing(context.corpus()))
                .flatMap(leading ->
                        leading.role().vacantSince(context.asOf()).stream().map(day -> diagnostic(leading, day)));
    }

    private static Diagnostic diagnostic(LeadingRole leading, LocalDate day) {
        return Diagnostic.of(
                        INFO,
                        leading.organisation().at(leading.pointer()),
                        "nobody has held `" + leading.role().id() + "`, the role of " + leading.words() + ", since "
                                + day)
                .about(leading.role().id())
                .help("name a successor, if need be `interim: true` with an end");
    }
}
