package dev.muniment.diagnostic;

/** Areas of the rule catalogue, named as catalogue numbers begin, in the order of the catalogue. */
public enum Area {
    GEN("General"),
    ORG("Organisation"),
    RACI("Responsibilities"),
    DOC("Documents"),
    STM("Statements"),
    RSK("Risks"),
    ACT("Actions"),
    MET("Metrics");

    private final String title;

    Area(String title) {
        this.title = title;
    }

    /** The words that readers see. */
    public String title() {
        return title;
    }
}
