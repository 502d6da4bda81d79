package dev.muniment.schema;

import dev.muniment.model.Entity;
import dev.muniment.model.Filed;
import dev.muniment.model.IdShape;

/** How ids of a kind begin. */
record Prefix(IdShape shape, String text) {

    static Prefix of(Class<? extends Entity> kind) {
        Filed filed = kind.getAnnotation(Filed.class);
        return new Prefix(filed.shape(), filed.prefix());
    }

    boolean begins(String id) {
        return switch (shape) {
            case SINGLETON -> id.equals(text);
            case NAME -> shape.accepts(text, id);
            default -> id.startsWith(text) && id.startsWith("-", text.length());
        };
    }
}
