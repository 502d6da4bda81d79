package dev.muniment.pack;

import dev.muniment.model.Asset;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Labels;
import dev.muniment.model.Settings;
import dev.muniment.model.Supplier;
import dev.muniment.model.Word;
import dev.muniment.page.PageContext;
import dev.muniment.view.Named;
import dev.muniment.view.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assets by sort and classification, and suppliers. */
public record Estate(
        List<Group> groups, List<String> levels, List<Tally> tallies, List<Delivery> suppliers, int assets) {

    static Estate of(PageContext context) {
        Lookup lookup = new Lookup(context);
        Corpus corpus = context.corpus();
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Asset.Type type : Asset.Type.values()) {
            corpus.all(Asset.class).stream()
                    .filter(asset -> asset.type() == type)
                    .forEach(asset -> groups.computeIfAbsent(Word.of(type), any -> new ArrayList<>())
                            .add(row(context, lookup, asset)));
        }
        List<Group> all = groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
        List<String> levels = levels(corpus);
        return new Estate(
                all,
                levels,
                all.stream().map(group -> Tally.of(group, levels)).toList(),
                corpus.all(Supplier.class).stream()
                        .map(supplier -> delivery(context, lookup, supplier))
                        .toList(),
                corpus.all(Asset.class).size());
    }

    private static List<String> levels(Corpus corpus) {
        return corpus.single(Settings.class).stream()
                .flatMap(settings -> settings.classificationLevels().stream())
                .map(Settings.ClassificationLevel::name)
                .toList();
    }

    private static Row row(PageContext context, Lookup lookup, Asset asset) {
        return new Row(
                asset,
                State.of(asset),
                lookup.named(asset.common().owner()),
                lookup.named(asset.custodian()),
                lookup.named(asset.supplier()),
                level(context.corpus(), asset),
                asset.active()
                        && asset.endOfSupport().filter(context.asOf()::isAfter).isPresent());
    }

    /** The classification by its name: that of the record, else that of records which name none. */
    private static Optional<String> level(Corpus corpus, Entity entity) {
        return corpus.single(Settings.class)
                .flatMap(settings -> entity.labels()
                        .flatMap(Labels::classification)
                        .or(settings::defaultClassification)
                        .map(id -> settings.classificationLevels().stream()
                                .filter(level -> level.id().equals(id))
                                .map(Settings.ClassificationLevel::name)
                                .findFirst()
                                .orElse(id)));
    }

    private static Delivery delivery(PageContext context, Lookup lookup, Supplier supplier) {
        return new Delivery(
                supplier,
                State.of(supplier),
                lookup.named(supplier.common().owner()),
                supplier.contract().flatMap(Supplier.Contract::breachNotice).map(span -> span.words()),
                supplier.contract()
                        .flatMap(Supplier.Contract::to)
                        .filter(context.asOf()::isAfter)
                        .isPresent(),
                lookup.named(supplier.contract().flatMap(Supplier.Contract::dpa)),
                supplier.assurance().stream()
                        .map(one -> new Assured(
                                one,
                                lookup.named(one.evidence()),
                                context.asOf().isAfter(one.validTo())))
                        .toList(),
                lookup.named(supplier.exitPlan()));
    }

    /** The assets of one sort. */
    public record Group(String title, List<Row> rows) {}

    /** How many assets of a sort have each level of classification. */
    public record Tally(String title, List<Long> counts, int all) {
        static Tally of(Group group, List<String> levels) {
            return new Tally(
                    group.title(),
                    levels.stream()
                            .map(level -> group.rows().stream()
                                    .filter(row -> row.level().equals(Optional.of(level)))
                                    .count())
                            .toList(),
                    group.rows().size());
        }
    }

    /**
     * One asset.
     *
     * @param unsupported whether its maker supports it no longer
     */
    public record Row(
            Asset asset,
            Optional<State> state,
            Named owner,
            Optional<Named> custodian,
            Optional<Named> supplier,
            Optional<String> level,
            boolean unsupported) {}

    /** One supplier. */
    public record Delivery(
            Supplier supplier,
            Optional<State> state,
            Named owner,
            Optional<String> notice,
            boolean contractEnded,
            Optional<Named> dpa,
            List<Assured> assurance,
            Optional<Named> exitPlan) {}

    /** Something that assures us of a supplier, and whether it has run out. */
    public record Assured(Supplier.Assurance assurance, Optional<Named> evidence, boolean ended) {}
}
