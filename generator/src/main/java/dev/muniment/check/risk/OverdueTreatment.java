package dev.muniment.check.risk;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import dev.muniment.model.Risk;
import dev.muniment.view.TreatmentProgress;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A risk whose treatment is late. */
public final class OverdueTreatment implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "overdue-treatment", "RSK-12", RuleClass.TIME, "A treatment of a risk past its due day.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Action.class).stream()
                .filter(action -> action.overdue(context.asOf()))
                .flatMap(action -> fault(action, TreatmentProgress.treated(context.corpus(), action)));
    }

    private static Stream<Diagnostic> fault(Action action, List<Risk> risks) {
        String names = risks.stream().map(risk -> "`" + risk.id() + "`").collect(Collectors.joining(", "));
        return risks.stream()
                .limit(1)
                .map(first -> Diagnostic.of(
                                INFO,
                                action.at("/due"),
                                "`" + action.id() + "` was due on " + action.due() + "; until it is done, " + names
                                        + (risks.size() == 1 ? " stays" : " stay") + " as high as now")
                        .about(action.id())
                        .note(first.at("/treatment"), "what it treats")
                        .help("do it, or agree a later day with the owner of the risk and record the move under"
                                + " `due_history`"));
    }
}
