package dev.muniment.check.strategy;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on objectives, in the order of the catalogue. */
public final class StrategyRules {

    public static final List<Rule> ALL = List.of(new UnmeasuredObjective(), new OverdueObjective());

    private StrategyRules() {}
}
