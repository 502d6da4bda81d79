package dev.muniment.check.organisation;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on the organisation and its roles, in the order of the catalogue. */
public final class OrganisationRules {

    public static final List<Rule> ALL = List.of(
            new NoOrganisation(),
            new ScopeNotInForce(),
            new LeadingRoleNotHeld(),
            new LeadingRoleFellVacant(),
            new VacantAccountableRole(),
            new AccountableRoleFellVacant(),
            new CriticalRoleWithoutDeputy(),
            new UnitCycle(),
            new TiersOutOfOrder(),
            new TierWithoutHolder(),
            new TopTierWithoutDeputy(),
            new TopTierNotOfficer(),
            new DutiesHeldTogether(),
            new LeaverHoldsRole());

    private OrganisationRules() {}
}
