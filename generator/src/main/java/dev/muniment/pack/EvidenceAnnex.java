package dev.muniment.pack;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.EvidenceItem;
import dev.muniment.page.PageContext;
import dev.muniment.view.EvidenceRegister;
import dev.muniment.view.EvidenceRegister.Kept;
import dev.muniment.view.Named;
import dev.muniment.view.Validity.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that proves something: what it is, where it lies, and the digest that it is known by. */
final class EvidenceAnnex implements Section {

    @Override
    public String number() {
        return "B";
    }

    @Override
    public List<Class<? extends Entity>> lists() {
        return List.of(EvidenceItem.class);
    }

    @Override
    public String template() {
        return "evidence.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        Lookup lookup = new Lookup(context);
        EvidenceRegister register = EvidenceRegister.of(context.corpus(), context.asOf());
        return new Model(
                register.lines().stream()
                        .sorted(Comparator.comparing(line -> line.item().id(), Corpus::compareIds))
                        .map(line -> row(lookup, line))
                        .toList(),
                register.lines().stream()
                        .filter(line -> line.kept() == Kept.UNCHANGED)
                        .count(),
                register.count(Standing.STALE));
    }

    private static Row row(Lookup lookup, EvidenceRegister.Line line) {
        EvidenceItem item = line.item();
        return new Row(
                item,
                item.sha256().hex(),
                lookup.named(item.collectedBy()),
                lookup.cited(item.controls()),
                line.lastDay(),
                line.standing() == Standing.REPLACED,
                line.standing() == Standing.STALE,
                line.kept());
    }

    /** What the template sees. */
    public record Model(List<Row> items, long beside, long stale) {}

    /** One item. */
    public record Row(
            EvidenceItem item,
            String sha256,
            Named collector,
            List<Lookup.Cited> speaksFor,
            Optional<LocalDate> until,
            boolean replaced,
            boolean stale,
            Kept kept) {}
}
