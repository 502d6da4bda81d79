package dev.muniment.model;

/** The life of a controlled document. */
public enum DocumentStatus implements Lifecycle {
    DRAFT(Phase.DRAFT),
    IN_REVIEW(Phase.DRAFT),
    APPROVED(Phase.ACTIVE),
    EFFECTIVE(Phase.ACTIVE),
    SUPERSEDED(Phase.ENDED),
    RETIRED(Phase.ENDED);

    private final Phase phase;

    DocumentStatus(Phase phase) {
        this.phase = phase;
    }

    @Override
    public Phase phase() {
        return phase;
    }
}
