package dev.muniment.view;

import dev.muniment.model.RiskMethod;

/** A level of risk as readers see it. */
public record Rating(String name, String letter, int rank, Shade shade) {

    public static Rating of(RiskMethod.Level level) {
        return new Rating(level.name(), level.letter(), level.rank(), Shade.of(level.rank()));
    }

    /** Steps of the palette, lightest first; ranks above the last share it. */
    public enum Shade {
        L,
        M,
        H,
        V;

        static Shade of(int rank) {
            return values()[Math.max(0, Math.min(rank, values().length) - 1)];
        }
    }
}
