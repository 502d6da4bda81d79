package dev.muniment.schema;

import dev.muniment.model.Entity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every kind, in the order in which {@link Entity} permits them. */
public final class Kinds {

    private static final List<Kind<?>> ALL =
            Permits.leaves(Entity.class).stream().map(Kinds::kind).collect(Collectors.toUnmodifiableList());

    private Kinds() {}

    public static List<Kind<?>> all() {
        return ALL;
    }

    public static Kind<?> of(Entity entity) {
        return of(entity.getClass());
    }

    public static Kind<?> of(Class<? extends Entity> type) {
        return ALL.stream()
                .filter(kind -> kind.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is no kind"));
    }

    /** The kind that an id belongs to by its prefix. */
    public static Optional<Kind<?>> claiming(String id) {
        return ALL.stream().filter(kind -> kind.claims(id)).findFirst();
    }

    /** A kind by its name in singular or plural, with spaces or hyphens, in any case. */
    public static Optional<Kind<?>> named(String name) {
        String words = name.replace('-', ' ').toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(kind -> kind.name().equals(words) || kind.plural().equals(words))
                .findFirst();
    }

    private static Kind<?> kind(Class<? extends Entity> type) {
        return Kind.of(type);
    }
}
