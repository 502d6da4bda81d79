package dev.muniment.view;

import dev.muniment.model.Entity;
import dev.muniment.model.Lifecycle;
import java.util.Optional;

/** A status and the part of life that it means. */
public record State(String word, Lifecycle.Phase phase) {

    /** Empty for kinds without a status. */
    public static Optional<State> of(Entity entity) {
        return entity.lifecycle().map(state -> new State(state.word(), state.phase()));
    }
}
