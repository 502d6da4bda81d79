package dev.muniment.check.general;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on any record, in the order of the catalogue. */
public final class GeneralRules {

    public static final List<Rule> ALL = List.of(
            new PlaceholderText(),
            new DanglingReference(),
            new FutureFact(),
            new DatesOutOfOrder(),
            new UnknownRequirement(),
            new UnknownStatement(),
            new OwnerWithoutHolder(),
            new OwnerFellVacant(),
            new OwnerLeavesSoon(),
            new AudienceTooWide(),
            new BrokenLink(),
            new OverdueReview(),
            new ReviewDueSoon(),
            new WaiverExpired());

    private GeneralRules() {}
}
