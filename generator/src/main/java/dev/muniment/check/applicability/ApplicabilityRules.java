package dev.muniment.check.applicability;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on statements of applicability, in the order of the catalogue. */
public final class ApplicabilityRules {

    public static final List<Rule> ALL = List.of(
            new UndecidedControl(),
            new TwiceDecidedControl(),
            new UnknownControl(),
            new ApplicableWithoutReason(),
            new ContradictingStatus(),
            new ThinExclusion(),
            new ImplementedByNothing(),
            new RiskReasonWithoutRisk(),
            new ReasonWithoutObligation(),
            new TreatmentOnExcluded(),
            new UnfinishedWithoutAction(),
            new ContradictedExclusion(),
            new StatementOlderThanTreatment(),
            new DecisionWithoutOwner(),
            new ImplementedByDrafts());

    private ApplicabilityRules() {}
}
