package dev.muniment.check.evidence;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on evidence, in the order of the catalogue. */
public final class EvidenceRules {

    public static final List<Rule> ALL = List.of(
            new MissingAttachment(),
            new ChangedAttachment(),
            new StaleEvidence(),
            new UnindexedAttachment(),
            new ReusedEvidence());

    private EvidenceRules() {}
}
