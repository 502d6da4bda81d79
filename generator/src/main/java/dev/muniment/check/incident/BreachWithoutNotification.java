package dev.muniment.check.incident;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Incident;
import java.util.stream.Stream;

/** A breach of personal data without a decision on whom to notify. */
public final class BreachWithoutNotification implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "breach-without-notification",
            "INC-06",
            RuleClass.LOGIC,
            "A breach of personal data that nobody decided to notify.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Incident.class).stream()
                .filter(incident -> incident.status() != Incident.Status.NOT_AN_INCIDENT)
                .filter(incident -> incident.personalDataBreach()
                        && incident.notifications().isEmpty())
                .map(incident -> Diagnostic.of(
                                INFO,
                                incident.at("/personal_data_breach"),
                                "`" + incident.id() + "` breached personal data, and no notification was decided")
                        .about(incident.id())
                        .help("name the obligation and its latest time under `notifications`, and what was decided"));
    }
}
