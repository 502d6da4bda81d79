package dev.muniment.diagnostic;

import java.util.Map;

/** The limits of one run. */
public record Limits(Map<Limit, Integer> set) {

    public static final Limits USUAL = new Limits(Map.of());

    /** Those that an operator set; the others are as usual. */
    public Limits {
        set = Map.copyOf(set);
        set.forEach((limit, value) -> {
            if (value < 1) {
                throw new IllegalArgumentException(
                        "limit `" + limit + "=" + value + "` is not allowed; the least is 1");
            }
        });
    }

    public int of(Limit limit) {
        return set.getOrDefault(limit, limit.usual());
    }
}
