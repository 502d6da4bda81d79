package dev.muniment.check.incident;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on incidents, in the order of the catalogue. */
public final class IncidentRules {

    public static final List<Rule> ALL = List.of(
            new IncidentOutOfTime(),
            new ClosedWithoutLessons(),
            new LessonWithoutConsequence(),
            new LateEscalation(),
            new BreachWithoutNotification(),
            new NotificationUndecided(),
            new NotificationDueTooLate(),
            new IncidentTouchesNothing(),
            new RiskNotReassessed(),
            new OverdueIncidentReview());

    private IncidentRules() {}
}
