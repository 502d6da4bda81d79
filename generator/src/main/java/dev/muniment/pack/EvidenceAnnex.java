package dev.muniment.pack;

import dev.muniment.model.Attachment;
import dev.muniment.model.Entity;
import dev.muniment.model.EvidenceItem;
import dev.muniment.page.PageContext;
import dev.muniment.view.Named;
import dev.muniment.view.Validity;
import java.time.LocalDate;
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
        List<Row> rows = context.corpus().all(EvidenceItem.class).stream()
                .map(item -> row(context, lookup, item))
                .toList();
        return new Model(
                rows, (int) rows.stream().filter(row -> row.file() == File.SAME).count(), (int)
                        rows.stream().filter(Row::stale).count());
    }

    private static Row row(PageContext context, Lookup lookup, EvidenceItem item) {
        Validity validity = Validity.of(context.corpus(), item);
        return new Row(
                item,
                item.sha256().hex(),
                lookup.named(item.collectedBy()),
                lookup.cited(item.controls()),
                validity.lastDay(),
                validity.replaced(),
                validity.stale(context.asOf()),
                file(context, item));
    }

    private static File file(PageContext context, EvidenceItem item) {
        if (item.attachment().isEmpty()) {
            return File.OUTSIDE;
        }
        return context.corpus().attachments().stream()
                .filter(file -> file.path().equals(item.attachment().get()))
                .map(Attachment::sha256)
                .map(digest -> digest.equals(item.sha256()) ? File.SAME : File.OTHER)
                .findFirst()
                .orElse(File.GONE);
    }

    /** What the template sees. */
    public record Model(List<Row> items, int beside, int stale) {}

    /** One item. */
    public record Row(
            EvidenceItem item,
            String sha256,
            Named collector,
            List<Lookup.Cited> speaksFor,
            Optional<LocalDate> until,
            boolean replaced,
            boolean stale,
            File file) {}

    /** How the file stands that an item names. */
    public enum File {
        /** It lies beside the index, and is the one that was collected. */
        SAME,
        /** It lies beside the index, and is another than was collected. */
        OTHER,
        /** It should lie beside the index, and does not. */
        GONE,
        /** It is kept elsewhere, so nothing can be said of it. */
        OUTSIDE
    }
}
