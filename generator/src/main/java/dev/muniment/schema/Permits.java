package dev.muniment.schema;

import dev.muniment.model.Entity;
import java.util.ArrayList;
import java.util.List;

/** The kinds that a sealed type permits, in the order in which it names them. */
final class Permits {

    private Permits() {}

    static List<Class<? extends Entity>> leaves(Class<? extends Entity> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        List<Class<? extends Entity>> kinds = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            kinds.addAll(leaves(permitted.asSubclass(Entity.class)));
        }
        return kinds;
    }
}
