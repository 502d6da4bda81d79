package dev.muniment.check.responsibility;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on the responsibility matrix, in the order of the catalogue. */
public final class ResponsibilityRules {

    public static final List<Rule> ALL = List.of(
            new NoAccountable(),
            new TwoAccountable(),
            new NoResponsible(),
            new ModeAgainstLetter(),
            new ReviewedByDoer(),
            new RoleWithoutPart(),
            new RecurringWithoutTrace(),
            new ActivityNotEvidenced(),
            new ManagementClausesMissing(),
            new DuplicateAssignment());

    private ResponsibilityRules() {}
}
