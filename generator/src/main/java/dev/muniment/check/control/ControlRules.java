package dev.muniment.check.control;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on controls, in the order of the catalogue. */
public final class ControlRules {

    public static final List<Rule> ALL = List.of(
            new ControlWithoutPurpose(),
            new FailedTestWithoutFinding(),
            new ControlNotTested(),
            new OperatorLooksAtOwnWork());

    private ControlRules() {}
}
