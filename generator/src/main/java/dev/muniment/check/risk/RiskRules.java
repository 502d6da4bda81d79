package dev.muniment.check.risk;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on risks, in the order of the catalogue. */
public final class RiskRules {

    public static final List<Rule> ALL = List.of(
            new MethodIncomplete(),
            new OfficerOwnsRisks(),
            new CurrentAboveInherent(),
            new TargetAboveCurrent(),
            new ReducedWithoutControl(),
            new AboveAppetiteUntreated(),
            new AcceptanceWithoutAuthority(),
            new AcceptanceExpired(),
            new OverdueRiskReview(),
            new TreatmentWithoutSubstance(),
            new RisksNotAssessed(),
            new MajorIncidentNotAssessed(),
            new OverdueTreatment(),
            new TreatedWithoutReassessment(),
            new WorseSinceDecision(),
            new ClosedWithoutReason(),
            new UniformScores(),
            new TreatmentNotApproved());

    private RiskRules() {}
}
