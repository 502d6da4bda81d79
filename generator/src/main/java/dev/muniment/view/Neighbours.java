package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The records before and after one, in some order of reading. */
public record Neighbours(Optional<Named> previous, Optional<Named> next) {

    /** Those of every record: within each kind, in the order of ids. */
    public static Map<String, Neighbours> all(Corpus corpus) {
        Map<Class<?>, List<Entity>> kinds = new LinkedHashMap<>();
        corpus.all()
                .forEach(entity -> kinds.computeIfAbsent(entity.getClass(), kind -> new ArrayList<>())
                        .add(entity));
        Map<String, Neighbours> all = new TreeMap<>();
        kinds.values().forEach(entities -> all.putAll(of(entities)));
        return all;
    }

    /** Those of each record in this order, by id. */
    public static Map<String, Neighbours> of(List<? extends Entity> order) {
        Map<String, Neighbours> all = new TreeMap<>();
        for (int i = 0; i < order.size(); i++) {
            Optional<Named> previous = i == 0 ? Optional.empty() : Optional.of(Named.of(order.get(i - 1)));
            Optional<Named> next = i == order.size() - 1 ? Optional.empty() : Optional.of(Named.of(order.get(i + 1)));
            all.put(order.get(i).id(), new Neighbours(previous, next));
        }
        return all;
    }
}
