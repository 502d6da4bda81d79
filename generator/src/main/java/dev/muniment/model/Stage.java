package dev.muniment.model;

/** The plain life of a structural record. */
public enum Stage implements Lifecycle {
    PLANNED(Phase.DRAFT),
    ACTIVE(Phase.ACTIVE),
    RETIRED(Phase.ENDED);

    private final Phase phase;

    Stage(Phase phase) {
        this.phase = phase;
    }

    @Override
    public Phase phase() {
        return phase;
    }
}
