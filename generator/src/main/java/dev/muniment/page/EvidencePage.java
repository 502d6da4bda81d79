package dev.muniment.page;

import dev.muniment.model.Citation;
import dev.muniment.model.EvidenceItem;
import dev.muniment.view.EvidenceRegister;
import dev.muniment.view.EvidenceRegister.Kept;
import dev.muniment.view.Named;
import dev.muniment.view.Validity;
import dev.muniment.view.Validity.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The index of all evidence, what counts no longer first. */
final class EvidencePage implements PageSource {

    private static final int THOUSAND = 1000;

    @Override
    public Stream<Page> pages(PageContext context) {
        String path = "evidence/index.html";
        Values values = new Values(context.corpus(), path);
        EvidenceRegister register = EvidenceRegister.of(context.corpus(), context.asOf());
        Model model = new Model(
                register.lines().stream().map(line -> row(line, values)).toList(),
                register.count(Standing.STALE),
                register.count(Standing.ENDS_SOON),
                register.count(Standing.REPLACED),
                register.broken(),
                Validity.SOON);
        return Stream.of(new Page(path, "evidence.ftlh", "evidence", model));
    }

    private static Row row(EvidenceRegister.Line line, Values values) {
        EvidenceItem item = line.item();
        return new Row(
                item.id(),
                new Html(values.id(item.id())),
                item.title(),
                item.type(),
                item.completenessNote(),
                item.system(),
                item.sourceQuery(),
                item.period().from(),
                item.period().to(),
                item.collectedOn(),
                new Html(values.titled(item.collectedBy().id())),
                spokenFor(line, values),
                line.standing(),
                line.lastDay(),
                item.retainUntil(),
                item.location(),
                item.onTheWeb(),
                item.size().map(Size::of),
                item.sha256().hex(),
                line.kept());
    }

    private static List<Html> spokenFor(EvidenceRegister.Line line, Values values) {
        List<Citation> cited = line.item().controls();
        List<String> named = cited.stream().map(Citation::text).toList();
        return Stream.concat(
                        cited.stream().map(values::cited),
                        line.controls().stream()
                                .map(Named::id)
                                .filter(id -> !named.contains(id))
                                .map(values::id))
                .map(Html::new)
                .toList();
    }

    /** What the template sees. */
    public record Model(List<Row> rows, long stale, long soon, long replaced, long broken, int days) {}

    /**
     * One item.
     *
     * @param link whether its location is an address on the web
     */
    public record Row(
            String anchor,
            Html id,
            String title,
            EvidenceItem.Type type,
            Optional<String> complete,
            String system,
            Optional<String> query,
            LocalDate from,
            LocalDate to,
            LocalDate collectedOn,
            Html collectedBy,
            List<Html> speaksFor,
            Standing standing,
            Optional<LocalDate> lastDay,
            Optional<LocalDate> retainUntil,
            String location,
            boolean link,
            Optional<Size> size,
            String sha256,
            Kept kept) {}

    /** A size in the largest unit of which there is at least one. */
    public record Size(String number, String unit) {

        static Size of(int bytes) {
            if (bytes < THOUSAND) {
                return new Size(String.valueOf(bytes), bytes == 1 ? "byte" : "bytes");
            }
            boolean mega = bytes >= THOUSAND * THOUSAND;
            BigDecimal number = BigDecimal.valueOf(bytes)
                    .divide(BigDecimal.valueOf(mega ? THOUSAND * THOUSAND : THOUSAND), 1, RoundingMode.HALF_UP);
            return new Size(number.stripTrailingZeros().toPlainString(), mega ? "MB" : "kB");
        }
    }
}
