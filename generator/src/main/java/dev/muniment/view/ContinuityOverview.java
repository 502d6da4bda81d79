package dev.muniment.view;

import dev.muniment.model.BusinessProcess;
import dev.muniment.model.Corpus;
import dev.muniment.model.Criticality;
import dev.muniment.model.Entity;
import dev.muniment.model.Exercise;
import dev.muniment.model.Timespan;
import dev.muniment.model.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must go on, within which time, by which plan, and what exercises showed. */
public record ContinuityOverview(List<Process> processes, List<Trial> planned, List<Trial> held) {

    public ContinuityOverview {
        processes = List.copyOf(processes);
        planned = List.copyOf(planned);
        held = List.copyOf(held);
    }

    public static ContinuityOverview of(Corpus corpus) {
        List<Trial> held = trials(corpus, Exercise.Status.COMPLETED);
        List<Trial> newestFirst = new ArrayList<>(held);
        newestFirst.sort(Comparator.comparing(Trial::date)
                .reversed()
                .thenComparing(trial -> trial.exercise().id(), Corpus::compareIds));
        return new ContinuityOverview(
                corpus.all(BusinessProcess.class).stream()
                        .filter(Entity::active)
                        .sorted(Comparator.comparing(BusinessProcess::rto)
                                .thenComparing(BusinessProcess::id, Corpus::compareIds))
                        .map(process -> process(corpus, process, newestFirst))
                        .toList(),
                trials(corpus, Exercise.Status.PLANNED),
                newestFirst);
    }

    /** Processes for which no exercise was ever held. */
    public int untried() {
        return (int) processes.stream()
                .filter(process -> process.lastTrial().isEmpty())
                .count();
    }

    /** Results of exercises that missed what was to be shown. */
    public int missed() {
        return (int) held.stream()
                .flatMap(trial -> trial.results().stream())
                .filter(result -> !result.met())
                .count();
    }

    /** Exercises held that missed something that was to be shown. */
    public long missing() {
        return held.stream().filter(Trial::missed).count();
    }

    private static List<Trial> trials(Corpus corpus, Exercise.Status status) {
        return corpus.all(Exercise.class).stream()
                .filter(exercise -> exercise.status() == status)
                .sorted(Comparator.comparing(Exercise::date).thenComparing(Exercise::id, Corpus::compareIds))
                .map(exercise -> trial(corpus, exercise))
                .toList();
    }

    /** One exercise as its readers see it. */
    public static Trial trial(Corpus corpus, Exercise exercise) {
        return new Trial(
                Named.of(exercise),
                Word.of(exercise.type()),
                exercise.date(),
                exercise.plan().map(plan -> Named.of(corpus, plan)),
                Named.all(corpus, exercise.targets()),
                exercise.results().stream()
                        .map(result -> result(corpus, result))
                        .toList(),
                exercise.results().stream().anyMatch(result -> !result.met()),
                Stream.concat(
                                exercise.findings().stream().map(finding -> Named.of(corpus, finding)),
                                exercise.actions().stream().map(action -> Named.of(corpus, action)))
                        .toList());
    }

    private static Outcome result(Corpus corpus, Exercise.Result result) {
        return new Outcome(
                Named.of(corpus, result.target()),
                result.rtoObjective().map(Timespan::words),
                result.rtoAchieved().map(Timespan::words),
                result.rpoAchieved().map(Timespan::words),
                result.met());
    }

    /** Exercises held that tried a process or its plan, in the order of those given. */
    public static List<Trial> of(Corpus corpus, BusinessProcess process, List<Trial> held) {
        Optional<Named> plan = process.plan().map(one -> Named.of(corpus, one));
        return held.stream()
                .filter(trial ->
                        trial.targets().stream().anyMatch(target -> target.id().equals(process.id()))
                                || plan.isPresent() && trial.plan().equals(plan))
                .toList();
    }

    private static Process process(Corpus corpus, BusinessProcess process, List<Trial> newestFirst) {
        Optional<Trial> last = of(corpus, process, newestFirst).stream().findFirst();
        return new Process(
                Named.of(process),
                process.criticality(),
                process.mtpd(),
                process.rto(),
                process.rpo(),
                Named.of(corpus, process.common().owner()),
                process.plan().map(plan -> Named.of(corpus, plan)),
                Named.all(corpus, process.dependsOn()),
                last.map(Trial::exercise),
                last.map(Trial::date));
    }

    /**
     * A business process.
     *
     * @param mtpd longest standstill that the organisation survives
     * @param rto time within which it runs again
     * @param rpo most recent data that may be lost
     */
    public record Process(
            Named process,
            Criticality criticality,
            Timespan mtpd,
            Timespan rto,
            Optional<Timespan> rpo,
            Named owner,
            Optional<Named> plan,
            List<Named> needs,
            Optional<Named> lastTrial,
            Optional<LocalDate> lastTried) {

        public Process {
            needs = List.copyOf(needs);
        }
    }

    /**
     * An exercise; what came of it is findings and actions.
     *
     * @param missed something that was to be shown was not
     */
    public record Trial(
            Named exercise,
            String type,
            LocalDate date,
            Optional<Named> plan,
            List<Named> targets,
            List<Outcome> results,
            boolean missed,
            List<Named> consequences) {

        public Trial {
            targets = List.copyOf(targets);
            results = List.copyOf(results);
            consequences = List.copyOf(consequences);
        }
    }

    /** What an exercise showed for one target, in words. */
    public record Outcome(
            Named target, Optional<String> objective, Optional<String> achieved, Optional<String> lost, boolean met) {}
}
