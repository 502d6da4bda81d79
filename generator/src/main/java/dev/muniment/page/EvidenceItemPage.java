package dev.muniment.page;

import dev.muniment.model.Corpus;
import dev.muniment.model.EvidenceItem;
import dev.muniment.model.Sha256;
import dev.muniment.view.Classification;
import dev.muniment.view.EvidenceSheet;
import dev.muniment.view.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One item of evidence: what it proves, how long it counts, where it is kept, and how it was taken. */
final class EvidenceItemPage implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Directory.pages(
                context, EvidenceItem.class, "evidenceitem.ftlh", (directory, item) -> model(context, directory, item));
    }

    private static Model model(PageContext context, Directory directory, EvidenceItem item) {
        Corpus corpus = context.corpus();
        Values values = new Values(corpus, Paths.of(item));
        EvidenceSheet sheet = EvidenceSheet.of(corpus, item, context.asOf());
        return new Model(
                directory.paths(),
                EntityPage.model(context, item, directory.around(item)),
                sheet,
                new Taken(
                        item.type(),
                        item.system(),
                        item.sourceQuery(),
                        item.period().from(),
                        item.period().to(),
                        item.collectedOn(),
                        Named.of(corpus, item.collectedBy()),
                        item.completenessNote()),
                new Place(
                        item.location(),
                        item.onTheWeb(),
                        item.size().map(EvidencePage.Size::of),
                        item.sha256().hex(),
                        sheet.found().map(Sha256::hex)),
                Classification.of(corpus, item),
                item.retainUntil(),
                sheet.proves().stream()
                        .map(one -> new Proven(new Html(values.cited(one.what())), one.title(), one.sort()))
                        .toList());
    }

    /**
     * What the template sees.
     *
     * @param retainUntil last day on which it is to be kept
     */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            EvidenceSheet sheet,
            Taken taken,
            Place place,
            Optional<String> classification,
            Optional<LocalDate> retainUntil,
            List<Proven> proves) {}

    /** How it was taken, and of which time it speaks. */
    public record Taken(
            EvidenceItem.Type type,
            String system,
            Optional<String> query,
            LocalDate from,
            LocalDate to,
            LocalDate on,
            Named by,
            Optional<String> complete) {}

    /**
     * Where it is.
     *
     * @param link whether that is an address on the web
     * @param found hash of what lies there, where it is another than the one recorded
     */
    public record Place(
            String location, boolean link, Optional<EvidencePage.Size> size, String sha256, Optional<String> found) {}

    /** Something that it proves. */
    public record Proven(Html what, Optional<String> title, Optional<String> sort) {}
}
