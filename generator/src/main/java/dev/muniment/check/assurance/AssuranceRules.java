package dev.muniment.check.assurance;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on audits, findings and management reviews, in the order of the catalogue. */
public final class AssuranceRules {

    public static final List<Rule> ALL = List.of(
            new AuditorNotIndependent(),
            new AuditProgrammeGap(),
            new AuditWithoutReport(),
            new OverdueAudit(),
            new AuditUnprepared(),
            new NonconformityWithoutAction(),
            new ClosedWithoutCause(),
            new OverdueFinding(),
            new ClosedWithoutVerification(),
            new VerifiedByOwner(),
            new UnlinkedRepeat(),
            new OverdueManagementReview(),
            new ReviewWithoutInput(),
            new ReviewWithoutTopManagement(),
            new ReviewWithoutDecisions());

    private AssuranceRules() {}
}
