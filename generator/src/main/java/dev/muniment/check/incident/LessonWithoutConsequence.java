package dev.muniment.check.incident;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Incident;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A lesson of an incident that led to no action, without a word why. */
public final class LessonWithoutConsequence implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "lesson-without-consequence", "INC-04", RuleClass.LOGIC, "A lesson from which nothing follows.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Incident.class).stream()
                .filter(incident -> incident.status() != Incident.Status.NOT_AN_INCIDENT)
                .flatMap(incident -> IntStream.range(0, incident.lessons().size())
                        .filter(index -> open(incident.lessons().get(index)))
                        .mapToObj(index -> Diagnostic.of(
                                        INFO,
                                        incident.at("/lessons/" + index),
                                        "nothing follows from lesson " + (index + 1) + " of `" + incident.id() + "`")
                                .about(incident.id())
                                .help("name an `action`, or say under `no_action_reason` why there is none")));
    }

    private static boolean open(Incident.Lesson lesson) {
        return lesson.action().isEmpty() && lesson.noActionReason().isEmpty();
    }
}
