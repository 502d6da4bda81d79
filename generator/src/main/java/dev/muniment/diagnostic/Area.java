package dev.muniment.diagnostic;

/** Areas of the rule catalogue, named as catalogue numbers begin, in the order of the catalogue. */
public enum Area {
    GEN("General"),
    CTX("Context"),
    ORG("Organisation"),
    RACI("Responsibilities"),
    DOC("Documents"),
    STM("Statements"),
    SOA("Applicability"),
    CTL("Controls"),
    RSK("Risks"),
    NTC("Notices"),
    ACT("Actions"),
    MET("Metrics"),
    STR("Strategy"),
    INC("Incidents"),
    EXC("Exceptions"),
    TRN("Training"),
    BCM("Continuity"),
    AUD("Audits"),
    FND("Findings"),
    EVD("Evidence"),
    MRV("Management review"),
    SUP("Suppliers"),
    AST("Assets");

    private final String title;

    Area(String title) {
        this.title = title;
    }

    /** The words that readers see. */
    public String title() {
        return title;
    }
}
