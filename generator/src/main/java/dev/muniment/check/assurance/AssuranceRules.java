package dev.muniment.check.assurance;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on audits, findings and management reviews, in the order of the catalogue. */
public final class AssuranceRules {

    public static final List<Rule> ALL = List.of(
            new AuditWithoutReport(),
            new ReportMissedManagement(),
            new OverdueAudit(),
            new OverdueManagementReview(),
            new ReviewInputMissing(),
            new TopManagementAbsent(),
            new ReviewWithoutDecision(),
            new DecisionWithoutOutcome());

    private AssuranceRules() {}
}
