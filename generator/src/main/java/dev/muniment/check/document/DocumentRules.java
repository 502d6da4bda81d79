package dev.muniment.check.document;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on controlled documents, in the order of the catalogue. */
public final class DocumentRules {

    public static final List<Rule> ALL = List.of(
            new ApprovalMissing(),
            new ApproverIsAuthor(),
            new ApproverWithoutRight(),
            new ApproverNotInRole(),
            new EffectiveBeforeApproval(),
            new ChangedAfterApproval(),
            new VersionOutOfStep(),
            new OverdueDocumentReview(),
            new NeverReviewed(),
            new SupersessionOneSided(),
            new SupersededInForce(),
            new TopPolicyCount(),
            new PolicyElementMissing(),
            new PolicyElementNowhere(),
            new WrongParent(),
            new DraftParent(),
            new ReviewCycleTooLong(),
            new TooFewConfirmations(),
            new ApprovedInBulk(),
            new ExpiredInForce(),
            new StaleDraft(),
            new ApprovedPastEffective());

    private DocumentRules() {}
}
