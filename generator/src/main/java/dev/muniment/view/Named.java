package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Ref;
import java.util.Collection;
import java.util.List;

/** A record by its id and title; where the record cannot be read, the id stands for both. */
public record Named(String id, String title) {

    public static Named of(Entity entity) {
        return new Named(entity.id(), entity.title());
    }

    public static Named of(Corpus corpus, Ref<?> ref) {
        return of(corpus, ref.id());
    }

    /** Records by their references, in the order in which they are named. */
    public static List<Named> all(Corpus corpus, Collection<? extends Ref<?>> refs) {
        return refs.stream().map(ref -> of(corpus, ref)).toList();
    }

    public static Named of(Corpus corpus, String id) {
        return corpus.find(id).map(Named::of).orElseGet(() -> new Named(id, id));
    }
}
