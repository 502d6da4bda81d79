package dev.muniment.check.incident;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Incident;
import dev.muniment.view.IncidentStep;
import java.util.stream.Stream;

/** An incident that is over and that nobody looked back upon in time. */
public final class OverdueIncidentReview implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "overdue-incident-review", "INC-09", RuleClass.TIME, "An incident that nobody looked back upon in time.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Incident.class).stream()
                .flatMap(incident -> IncidentStep.next(context.corpus(), incident).stream()
                        .filter(next -> next.step() == IncidentStep.Step.REVIEW)
                        .filter(next -> context.asOf().isAfter(next.lastDay()))
                        .map(next -> Diagnostic.of(
                                        INFO,
                                        incident.at("/status"),
                                        "the review of `" + incident.id() + "` was due on " + next.lastDay())
                                .about(incident.id())
                                .help("look back with those who took part, and record `review`")));
    }
}
