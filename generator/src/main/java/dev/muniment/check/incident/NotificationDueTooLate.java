package dev.muniment.check.incident;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Incident;
import dev.muniment.model.Obligation;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A notification whose latest time lies after the one that its obligation sets. */
public final class NotificationDueTooLate implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "notification-due-too-late", "INC-06", RuleClass.LOGIC, "A notification that allows itself too much time.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Incident.class).stream()
                .flatMap(incident -> IntStream.range(0, incident.notifications().size())
                        .mapToObj(index -> fault(context, incident, index))
                        .flatMap(Optional::stream));
    }

    private static Optional<Diagnostic> fault(CheckContext context, Incident incident, int index) {
        Incident.Notification notification = incident.notifications().get(index);
        return context.corpus().find(Obligation.class, notification.obligation()).stream()
                .flatMap(obligation -> obligation.obligations().stream())
                .flatMap(duty -> duty.deadline().stream())
                .min(Comparator.naturalOrder())
                .filter(longest ->
                        notification.due().isAfter(incident.times().detected().plusMinutes(longest.minutes())))
                .map(longest -> Diagnostic.of(
                                INFO,
                                incident.at("/notifications/" + index + "/due"),
                                "`" + notification.obligation() + "` demands a notice within " + longest.words()
                                        + " of the detection")
                        .about(incident.id())
                        .help("set `due` to that time"));
    }
}
