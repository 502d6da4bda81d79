package dev.muniment.check.asset;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Asset;
import dev.muniment.model.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Assets that cannot do without each other. */
public final class AssetCycle implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.warning("asset-cycle", "AST-04", RuleClass.LOGIC, "An asset that needs itself.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        Set<String> seen = new TreeSet<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Asset asset : context.corpus().all(Asset.class)) {
            follow(context.corpus(), asset, new ArrayList<>(), seen, found);
        }
        return found.stream();
    }

    private static void follow(Corpus corpus, Asset asset, List<Asset> path, Set<String> seen, List<Diagnostic> found) {
        int begin = path.indexOf(asset);
        if (begin >= 0) {
            found.add(diagnostic(path.subList(begin, path.size())));
        }
        if (asset.active() && seen.add(asset.id())) {
            path.add(asset);
            asset.dependsOn()
                    .forEach(ref ->
                            corpus.find(Asset.class, ref).ifPresent(next -> follow(corpus, next, path, seen, found)));
            path.remove(path.size() - 1);
        }
    }

    private static Diagnostic diagnostic(List<Asset> cycle) {
        Asset first = cycle.get(0);
        List<String> ids = new ArrayList<>(cycle.stream().map(Asset::id).toList());
        ids.add(first.id());
        return Diagnostic.of(
                        INFO, first.at("/depends_on"), "`" + first.id() + "` needs itself: " + String.join(", ", ids))
                .about(first.id())
                .help("leave out the dependency that the asset can do without");
    }
}
