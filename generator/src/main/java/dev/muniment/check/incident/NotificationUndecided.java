package dev.muniment.check.incident;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Incident;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A closed incident with a notification that was neither made nor decided against. */
public final class NotificationUndecided implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("notification-undecided", "INC-06", RuleClass.LOGIC, "A notification that was left open.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Incident.class).stream()
                .filter(incident -> incident.status() == Incident.Status.CLOSED)
                .flatMap(incident -> IntStream.range(0, incident.notifications().size())
                        .filter(index -> open(incident.notifications().get(index)))
                        .mapToObj(index -> fault(incident, index)));
    }

    private static boolean open(Incident.Notification notification) {
        return notification.madeOn().isEmpty() && notification.decision().isEmpty();
    }

    private static Diagnostic fault(Incident incident, int index) {
        return Diagnostic.of(
                        INFO,
                        incident.at("/notifications/" + index + "/obligation"),
                        "`" + incident.id() + "` is closed, and the notification by `"
                                + incident.notifications().get(index).obligation()
                                + "` was neither made nor decided against")
                .about(incident.id())
                .help("add `made_on`, or say under `decision` why it was not made");
    }
}
