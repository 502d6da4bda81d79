package dev.muniment.view;

import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import dev.muniment.model.Risk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the actions for a risk have come.
 *
 * @param actions those that are open or done, in the order of their ids; cancelled ones do nothing for it
 */
public record TreatmentProgress(Risk risk, List<Action> actions) {

    public TreatmentProgress {
        actions = List.copyOf(actions);
    }

    public static TreatmentProgress of(Corpus corpus, Risk risk) {
        return new TreatmentProgress(
                risk,
                corpus.all(Action.class).stream()
                        .filter(action -> action.status() != Action.Status.CANCELLED)
                        .filter(action -> action.purpose().stream()
                                .anyMatch(ref -> corpus.find(ref.id())
                                        .filter(found -> found.id().equals(risk.id()))
                                        .isPresent()))
                        .toList());
    }

    /** Risks not closed that an action treats. */
    public static List<Risk> treated(Corpus corpus, Action action) {
        return action.type() == Action.Type.TREATMENT
                ? action.purpose().stream()
                        .flatMap(ref -> corpus.find(Risk.class, ref).stream())
                        .filter(Risk::active)
                        .toList()
                : List.of();
    }

    public int total() {
        return actions.size();
    }

    public int done() {
        return (int) actions.stream().filter(action -> !action.active()).count();
    }

    /** Actions that are still to be done. */
    public List<Action> open() {
        return actions.stream().filter(Action::active).toList();
    }

    /** How much is done, in whole percent rounded down; empty without actions. */
    public Optional<Integer> share() {
        return actions.isEmpty() ? Optional.empty() : Optional.of(100 * done() / total());
    }

    /** The earliest due day among what is still to be done. */
    public Optional<LocalDate> nextDue() {
        return open().stream().map(Action::due).min(Comparator.naturalOrder());
    }

    /** The day on which the last action was done; empty while one is open, and where none was done. */
    public Optional<LocalDate> finished() {
        return open().isEmpty()
                ? actions.stream().flatMap(action -> action.doneOn().stream()).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
