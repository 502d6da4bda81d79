package dev.muniment.view;

import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import dev.muniment.model.Ref;
import dev.muniment.model.Role;
import dev.muniment.model.Word;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An action as its readers see it. */
public record OwnedAction(
        Named action,
        Named owner,
        String type,
        String status,
        boolean open,
        LocalDate due,
        boolean overdue,
        String when,
        List<Named> purpose,
        Optional<LocalDate> doneOn,
        List<Action.Move> moves) {

    private static final Comparator<OwnedAction> OPEN_FIRST = Comparator.comparing(
                    (OwnedAction action) -> !action.open())
            .thenComparing(OwnedAction::due)
            .thenComparing(action -> action.action().id(), Corpus::compareIds);

    public OwnedAction {
        purpose = List.copyOf(purpose);
        moves = List.copyOf(moves);
    }

    /** Every action: open ones first, earliest day first. */
    public static List<OwnedAction> all(Corpus corpus, LocalDate asOf) {
        return corpus.all(Action.class).stream()
                .map(action -> of(corpus, action, asOf))
                .sorted(OPEN_FIRST)
                .toList();
    }

    /** The actions named, in the order in which they are; those that cannot be read are left out. */
    public static List<OwnedAction> of(Corpus corpus, List<Ref<Action>> actions, LocalDate asOf) {
        return actions.stream()
                .flatMap(ref -> corpus.find(Action.class, ref).stream())
                .map(action -> of(corpus, action, asOf))
                .toList();
    }

    /** Open actions of a role, earliest day first. */
    static List<OwnedAction> of(Corpus corpus, Role role, LocalDate asOf) {
        return all(corpus, asOf).stream()
                .filter(action -> action.open() && action.owner().id().equals(role.id()))
                .toList();
    }

    /** Actions for a record, whether open or not. */
    public static List<OwnedAction> forRecord(Corpus corpus, String id, LocalDate asOf) {
        return all(corpus, asOf).stream()
                .filter(action ->
                        action.purpose().stream().anyMatch(record -> record.id().equals(id)))
                .toList();
    }

    /** One action as its readers see it. */
    public static OwnedAction of(Corpus corpus, Action action, LocalDate asOf) {
        boolean open = action.active();
        return new OwnedAction(
                Named.of(action),
                Named.of(corpus, action.common().owner()),
                Word.of(action.type()),
                action.status().word(),
                open,
                action.due(),
                action.overdue(asOf),
                open ? When.of(asOf, action.due()) : action.status().word(),
                Named.all(corpus, action.purpose()),
                action.doneOn(),
                action.dueHistory());
    }
}
