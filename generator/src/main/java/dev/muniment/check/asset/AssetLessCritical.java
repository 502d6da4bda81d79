package dev.muniment.check.asset;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Asset;
import dev.muniment.model.Criticality;
import dev.muniment.model.Entity;
import dev.muniment.model.Rated;
import java.util.Optional;
import java.util.stream.Stream;

/** An asset that is rated less critical than a process or an asset that needs it. */
public final class AssetLessCritical implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "asset-less-critical", "AST-03", RuleClass.LOGIC, "An asset rated below what rests on it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Asset.class).stream()
                .filter(Asset::active)
                .flatMap(asset -> needing(context, asset)
                        .map(id -> Diagnostic.of(
                                        INFO,
                                        asset.at("/criticality"),
                                        "`" + asset.id() + "` is less critical than `" + id + "`, which needs it")
                                .about(asset.id())
                                .help("rate it at least as high")));
    }

    private static Stream<String> needing(CheckContext context, Asset asset) {
        return context.corpus().to(asset).stream()
                .flatMap(reference -> context.corpus().find(reference.from()).stream())
                .filter(Entity::active)
                .filter(from -> criticality(from)
                        .filter(high -> high.compareTo(asset.criticality()) > 0)
                        .isPresent())
                .map(Entity::id);
    }

    private static Optional<Criticality> criticality(Entity entity) {
        return entity instanceof Rated rated ? Optional.of(rated.criticality()) : Optional.empty();
    }
}
