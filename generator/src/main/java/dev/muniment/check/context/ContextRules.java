package dev.muniment.check.context;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on the context of the organisation, in the order of the catalogue. */
public final class ContextRules {

    public static final List<Rule> ALL = List.of(
            new ClimateNotDetermined(),
            new IrrelevantWithoutReason(),
            new ExpectationWithoutAnswer(),
            new UnaddressedObligation());

    private ContextRules() {}
}
