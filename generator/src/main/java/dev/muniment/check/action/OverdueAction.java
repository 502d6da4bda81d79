package dev.muniment.check.action;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import dev.muniment.view.TreatmentProgress;
import java.util.stream.Stream;

/** An open action past its due day; those that treat a risk are reported as such. */
public final class OverdueAction implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "overdue-action", "ACT-02", RuleClass.TIME, "An action past its due day.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Action.class).stream()
                .filter(action -> action.overdue(context.asOf()))
                .filter(action ->
                        TreatmentProgress.treated(context.corpus(), action).isEmpty())
                .map(action -> Diagnostic.of(
                                INFO, action.at("/due"), "`" + action.id() + "` was due on " + action.due())
                        .about(action.id())
                        .help("do it, or agree a later day and record the move under `due_history`"));
    }
}
