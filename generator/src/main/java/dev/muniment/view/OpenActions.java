package dev.muniment.view;

import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Actions that are not done yet, by the records that they are done for. */
public final class OpenActions {

    private final Map<String, List<Action>> byPurpose;

    private OpenActions(Map<String, List<Action>> byPurpose) {
        this.byPurpose = byPurpose;
    }

    public static OpenActions of(Corpus corpus) {
        Map<String, List<Action>> byPurpose = new TreeMap<>();
        corpus.all(Action.class).stream()
                .filter(Action::active)
                .forEach(action -> purposes(corpus, action)
                        .forEach(id -> byPurpose.merge(id, List.of(action), OpenActions::joined)));
        return new OpenActions(byPurpose);
    }

    /** Open actions for a record, in the order of their ids. */
    public List<Action> forRecord(String id) {
        return byPurpose.getOrDefault(id, List.of());
    }

    private static TreeSet<String> purposes(Corpus corpus, Action action) {
        return action.purpose().stream()
                .map(ref -> Named.of(corpus, ref).id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Action> joined(List<Action> left, List<Action> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
