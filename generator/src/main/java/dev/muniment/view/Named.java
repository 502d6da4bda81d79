package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Ref;

/** A record by its id and title; where the record cannot be read, the id stands for both. */
public record Named(String id, String title) {

    public static Named of(Entity entity) {
        return new Named(entity.id(), entity.title());
    }

    public static Named of(Corpus corpus, Ref<?> ref) {
        return of(corpus, ref.id());
    }

    public static Named of(Corpus corpus, String id) {
        return corpus.find(id).map(Named::of).orElseGet(() -> new Named(id, id));
    }
}
