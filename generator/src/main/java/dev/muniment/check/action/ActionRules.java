package dev.muniment.check.action;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on actions, in the order of the catalogue. */
public final class ActionRules {

    public static final List<Rule> ALL = List.of(
            new ActionWithoutPurpose(),
            new OverdueAction(),
            new DueMovedTooOften(),
            new DoneWithoutDate(),
            new DoneWithoutEvidence(),
            new EffectNotChecked(),
            new EffectCheckedByOwner(),
            new CancelledWithoutReason());

    private ActionRules() {}
}
