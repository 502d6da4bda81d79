package dev.muniment.check.asset;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Action;
import dev.muniment.model.Asset;
import java.time.LocalDate;
import java.util.stream.Stream;

/** An asset whose support is over or ends within 180 days, without an action or an exception. */
public final class SupportEnds implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
                    "support-ends", "AST-02", RuleClass.TIME, "An asset near the end of its support.")
            .raisedInAudit();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int NOTICE_DAYS = 180;

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Asset.class).stream()
                .filter(Asset::active)
                .flatMap(asset -> asset.endOfSupport().stream()
                        .filter(last -> !last.isAfter(context.asOf().plusDays(NOTICE_DAYS)))
                        .filter(last -> !dealtWith(context, asset))
                        .map(last -> fault(context, asset, last)));
    }

    private static boolean dealtWith(CheckContext context, Asset asset) {
        return context.corpus().to(asset).stream()
                .flatMap(reference -> context.corpus().find(reference.from()).stream())
                .anyMatch(from -> from.active() && from instanceof Action);
    }

    private static Diagnostic fault(CheckContext context, Asset asset, LocalDate last) {
        String verb = context.asOf().isAfter(last) ? "ended" : "ends";
        return Diagnostic.of(
                        INFO,
                        asset.at("/end_of_support"),
                        "the support of `" + asset.id() + "` " + verb + " on " + last + ", and no action deals with it")
                .about(asset.id())
                .help("replace it by an action `for: [" + asset.id() + "]`");
    }
}
