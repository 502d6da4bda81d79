package dev.muniment.view;

import dev.muniment.model.Asset;
import dev.muniment.model.Corpus;
import dev.muniment.model.Criticality;
import dev.muniment.model.Ref;
import dev.muniment.model.Risk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Assets with what they are worth, what they rest on and until when they are supported; the most critical first. */
public record AssetRegister(List<Row> rows) {

    private static final int SOON = 12;

    private static final Comparator<Row> CRITICAL_FIRST = Comparator.comparing(Row::ended)
            .thenComparing(Comparator.comparing(Row::criticality).reversed())
            .thenComparing(row -> row.asset().id(), Corpus::compareIds);

    public AssetRegister {
        rows = List.copyOf(rows);
    }

    public static AssetRegister of(Corpus corpus, LocalDate asOf) {
        return new AssetRegister(corpus.all(Asset.class).stream()
                .map(asset -> row(corpus, asset, asOf))
                .sorted(CRITICAL_FIRST)
                .toList());
    }

    /** One asset as its readers see it. */
    public static Row row(Corpus corpus, Asset asset, LocalDate asOf) {
        Optional<LocalDate> next = NextReview.of(corpus, asset);
        return new Row(
                Named.of(asset),
                asset,
                State.of(asset),
                !asset.active(),
                asset.criticality(),
                Classification.of(corpus, asset),
                Named.of(corpus, asset.common().owner()),
                asset.custodian().map(role -> Named.of(corpus, role)),
                asset.supplier().map(supplier -> Named.of(corpus, supplier)),
                Named.all(corpus, asset.dependsOn()),
                corpus.all(Asset.class).stream()
                        .filter(other -> names(corpus, other.dependsOn(), asset))
                        .map(Named::of)
                        .toList(),
                corpus.all(Risk.class).stream()
                        .filter(risk -> risk.active() && names(corpus, risk.assets(), asset))
                        .map(Named::of)
                        .toList(),
                asset.endOfSupport().map(last -> Support.of(last, asOf)),
                next,
                NextReview.overdue(corpus, asset, asOf));
    }

    private static boolean names(Corpus corpus, List<Ref<Asset>> refs, Asset asset) {
        return refs.stream().anyMatch(ref -> corpus.leads(ref, asset));
    }

    /**
     * One asset.
     *
     * @param needs what it cannot do without
     * @param neededBy what cannot do without it
     * @param risks open ones that would hit it
     */
    public record Row(
            Named asset,
            Asset fields,
            Optional<State> state,
            boolean ended,
            Criticality criticality,
            Optional<String> classification,
            Named owner,
            Optional<Named> custodian,
            Optional<Named> supplier,
            List<Named> needs,
            List<Named> neededBy,
            List<Named> risks,
            Optional<Support> support,
            Optional<LocalDate> nextReview,
            boolean overdue) {

        public Row {
            needs = List.copyOf(needs);
            neededBy = List.copyOf(neededBy);
            risks = List.copyOf(risks);
        }

        /** Whether it is in use and its maker supports it no more. */
        public boolean unsupported() {
            return !ended && support.filter(Support::past).isPresent();
        }
    }

    /**
     * Until when the maker supports it.
     *
     * @param past whether that day has passed
     * @param soon whether it lies within a year
     */
    public record Support(LocalDate last, boolean past, boolean soon, String when) {

        static Support of(LocalDate last, LocalDate asOf) {
            boolean past = asOf.isAfter(last);
            return new Support(last, past, !past && !last.isAfter(asOf.plusMonths(SOON)), When.of(asOf, last));
        }
    }
}
