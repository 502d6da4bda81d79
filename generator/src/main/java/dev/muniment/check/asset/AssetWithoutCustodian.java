package dev.muniment.check.asset;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Asset;
import java.util.stream.Stream;

/** An asset that nobody looks after day by day. */
public final class AssetWithoutCustodian implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("asset-without-custodian", "AST-04", RuleClass.LOGIC, "An asset without a custodian.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Asset.class).stream()
                .filter(asset -> asset.active() && asset.custodian().isEmpty())
                .map(asset -> Diagnostic.of(INFO, asset.at("/id"), "nobody looks after `" + asset.id() + "`")
                        .about(asset.id())
                        .help("name a role under `custodian`"));
    }
}
