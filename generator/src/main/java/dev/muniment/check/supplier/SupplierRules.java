package dev.muniment.check.supplier;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on suppliers, in the order of the catalogue. */
public final class SupplierRules {

    public static final List<Rule> ALL = List.of(
            new SupplierWithoutClauses(),
            new PersonalDataWithoutAgreement(),
            new AssuranceExpired(),
            new OverdueAssessment(),
            new ContractEnds(),
            new SupplierWithoutExit());

    private SupplierRules() {}
}
