package dev.muniment.model;

/** How bad an incident is, the worst first. */
public enum IncidentSeverity implements Word.Spelled {
    SEV1,
    SEV2,
    SEV3,
    SEV4;

    @Override
    public String word() {
        return name();
    }
}
