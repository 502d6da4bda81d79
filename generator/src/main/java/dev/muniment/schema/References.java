package dev.muniment.schema;

import dev.muniment.model.Entity;
import dev.muniment.model.Reference;
import dev.muniment.model.Refers;
import java.util.List;
import java.util.stream.Stream;

/** Finds every reference that a record makes, whatever its kind. */
public final class References {

    private References() {}

    public static List<Reference> of(Entity entity) {
        return Leaf.referring(entity).stream()
                .flatMap(leaf -> leaf.value() instanceof Refers refers
                        ? refers.target().map(id -> new Reference(entity.id(), leaf.pointer(), id)).stream()
                        : Stream.empty())
                .toList();
    }
}
