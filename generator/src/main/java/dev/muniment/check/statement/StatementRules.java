package dev.muniment.check.statement;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on normative statements, in the order of the catalogue. */
public final class StatementRules {

    public static final List<Rule> ALL = List.of(
            new StatementWithoutFacts(),
            new FactsWithoutStatement(),
            new NoKeyword(),
            new TwoKeywords(),
            new VagueMust(),
            new UnverifiedMust(),
            new ContradictingParameters());

    private StatementRules() {}
}
