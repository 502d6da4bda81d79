package dev.muniment.pack;

import dev.muniment.model.BusinessProcess;
import dev.muniment.model.Exercise;
import dev.muniment.page.Html;
import dev.muniment.page.PageContext;
import dev.muniment.view.Named;
import dev.muniment.view.State;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How long processes may stand still, and what exercises showed against that. */
public record Continuity(List<Process> processes, List<Trial> exercises) {

    static Continuity of(PageContext context) {
        Lookup lookup = new Lookup(context);
        return new Continuity(
                context.corpus().all(BusinessProcess.class).stream()
                        .map(process -> process(lookup, process))
                        .toList(),
                context.corpus().all(Exercise.class).stream()
                        .sorted(Comparator.comparing(Exercise::date))
                        .map(exercise -> trial(lookup, exercise))
                        .toList());
    }

    private static Process process(Lookup lookup, BusinessProcess process) {
        return new Process(
                process,
                State.of(process),
                lookup.named(process.common().owner()),
                process.mtpd().words(),
                process.rto().words(),
                process.rpo().map(span -> span.words()),
                lookup.named(process.dependsOn()),
                lookup.named(process.plan()));
    }

    private static Trial trial(Lookup lookup, Exercise exercise) {
        return new Trial(
                exercise,
                State.of(exercise),
                lookup.named(exercise.common().owner()),
                lookup.named(exercise.plan()),
                lookup.text(exercise, exercise.conclusion()),
                exercise.results().stream()
                        .map(result -> new Reached(
                                lookup.named(result.target()),
                                result.rtoObjective().map(span -> span.words()),
                                result.rtoAchieved().map(span -> span.words()),
                                result.rpoAchieved().map(span -> span.words()),
                                result.met()))
                        .toList(),
                lookup.named(exercise.findings()),
                lookup.named(exercise.actions()),
                lookup.named(exercise.approvedBy()));
    }

    /** One process. */
    public record Process(
            BusinessProcess process,
            Optional<State> state,
            Named owner,
            String limit,
            String again,
            Optional<String> data,
            List<Named> needs,
            Optional<Named> plan) {}

    /** One exercise. */
    public record Trial(
            Exercise exercise,
            Optional<State> state,
            Named owner,
            Optional<Named> plan,
            Optional<Html> conclusion,
            List<Reached> results,
            List<Named> findings,
            List<Named> actions,
            Optional<Named> approver) {}

    /** What was reached for one target, against what was asked. */
    public record Reached(
            Named target, Optional<String> asked, Optional<String> reached, Optional<String> data, boolean met) {}
}
