package dev.muniment.check.asset;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on assets, in the order of the catalogue. */
public final class AssetRules {

    public static final List<Rule> ALL =
            List.of(new SupportEnds(), new AssetLessCritical(), new AssetCycle(), new AssetWithoutCustodian());

    private AssetRules() {}
}
