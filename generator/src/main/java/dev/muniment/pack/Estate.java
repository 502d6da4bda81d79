package dev.muniment.pack;

import dev.muniment.model.Asset;
import dev.muniment.model.Corpus;
import dev.muniment.model.Settings;
import dev.muniment.model.Supplier;
import dev.muniment.model.Word;
import dev.muniment.page.PageContext;
import dev.muniment.view.AssetRegister;
import dev.muniment.view.Classification;
import dev.muniment.view.Named;
import dev.muniment.view.SupplierRegister;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Assets by sort and classification, and suppliers. */
public record Estate(
        List<Group> groups, List<String> levels, List<Tally> tallies, List<Delivery> suppliers, int assets) {

    static Estate of(PageContext context) {
        Corpus corpus = context.corpus();
        List<Settings.ClassificationLevel> levels = Classification.levels(corpus);
        List<AssetRegister.Row> assets = AssetRegister.of(corpus, context.asOf()).rows().stream()
                .sorted(Comparator.comparing(row -> row.fields().id(), Corpus::compareIds))
                .toList();
        List<Group> groups = Stream.of(Asset.Type.values())
                .map(type -> Group.of(type, assets, levels))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        Lookup lookup = new Lookup(context);
        return new Estate(
                groups,
                levels.stream().map(Settings.ClassificationLevel::name).toList(),
                groups.stream().map(group -> Tally.of(group, levels)).toList(),
                SupplierRegister.of(corpus, context.asOf()).rows().stream()
                        .sorted(Comparator.comparing(row -> row.fields().id(), Corpus::compareIds))
                        .map(row -> delivery(lookup, row))
                        .toList(),
                assets.size());
    }

    private static Delivery delivery(Lookup lookup, SupplierRegister.Row row) {
        Optional<Supplier.Contract> contract = row.fields().contract();
        return new Delivery(
                row,
                row.fields(),
                contract.flatMap(Supplier.Contract::breachNotice).map(span -> span.words()),
                lookup.named(contract.flatMap(Supplier.Contract::dpa)));
    }

    /** The assets of one sort. */
    public record Group(String title, List<Row> rows) {

        static Group of(Asset.Type type, List<AssetRegister.Row> assets, List<Settings.ClassificationLevel> levels) {
            return new Group(
                    Word.of(type),
                    assets.stream()
                            .filter(row -> row.fields().type() == type)
                            .map(row -> new Row(row, row.fields(), level(row, levels), row.unsupported()))
                            .toList());
        }

        private static Optional<String> level(AssetRegister.Row row, List<Settings.ClassificationLevel> levels) {
            return row.classification()
                    .map(id -> levels.stream()
                            .filter(level -> level.id().equals(id))
                            .map(Settings.ClassificationLevel::name)
                            .findFirst()
                            .orElse(id));
        }
    }

    /** How many assets of a sort have each level of classification. */
    public record Tally(String title, List<Long> counts, int all) {

        static Tally of(Group group, List<Settings.ClassificationLevel> levels) {
            return new Tally(
                    group.title(),
                    levels.stream()
                            .map(level -> group.rows().stream()
                                    .filter(row -> row.of().classification().equals(Optional.of(level.id())))
                                    .count())
                            .toList(),
                    group.rows().size());
        }
    }

    /**
     * One asset.
     *
     * @param level the name of its classification
     * @param unsupported whether its maker supports it no longer
     */
    public record Row(AssetRegister.Row of, Asset asset, Optional<String> level, boolean unsupported) {}

    /**
     * One supplier.
     *
     * @param notice within which it tells of a breach
     * @param dpa how it may treat personal data
     */
    public record Delivery(SupplierRegister.Row of, Supplier supplier, Optional<String> notice, Optional<Named> dpa) {}
}
