package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.view.Neighbours;
import java.util.Map;

/** Where the page of every record is, and which records come before and after it; made once for all pages of a sort. */
record Directory(Map<String, String> paths, Map<String, Neighbours> neighbours) {

    static Directory of(Corpus corpus) {
        return new Directory(Paths.all(corpus), Neighbours.all(corpus));
    }

    Neighbours around(Entity entity) {
        return neighbours.get(entity.id());
    }
}
