package dev.muniment.check.continuity;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on continuity, in the order of the catalogue. */
public final class ContinuityRules {

    public static final List<Rule> ALL = List.of(
            new RecoveryAfterLimit(),
            new RecoveryAtLimit(),
            new DependencyRecoversLater(),
            new CriticalProcessWithoutPlan(),
            new PlanNotExercised(),
            new RestoreNotTried(),
            new MissedObjective(),
            new OldImpactAnalysis(),
            new PlanWithoutTeam(),
            new PlanCallsOnNobody(),
            new PlanRoleFellVacant(),
            new DependencyWithoutExit());

    private ContinuityRules() {}
}
