package dev.muniment.page;

import dev.muniment.model.Document;
import dev.muniment.schema.Kind;
import dev.muniment.schema.Kinds;
import dev.muniment.view.Named;
import dev.muniment.view.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents of each kind: policies, standards, procedures and so on. */
final class DocumentKindPages implements PageSource {

    @Override
    public Stream<Page> pages(PageContext context) {
        return Kinds.all().stream()
                .filter(kind -> Document.class.isAssignableFrom(kind.type()))
                .map(kind -> page(context, kind));
    }

    private static Page page(PageContext context, Kind<?> kind) {
        return new Page(
                Paths.register(kind), "documentkind.ftlh", kind.title(), "documents", () -> model(context, kind));
    }

    private static Model model(PageContext context, Kind<?> kind) {
        List<Row> rows = context.corpus().all(Document.class).stream()
                .filter(document -> Kinds.of(document).equals(kind))
                .map(document -> row(context, document))
                .toList();
        return new Model(
                Paths.all(context.corpus()),
                kind.word(),
                kind.title(),
                kind.doc(),
                rows,
                (int) rows.stream().filter(Row::inForce).count(),
                rows.stream().mapToInt(Row::statements).sum(),
                (int) rows.stream().filter(row -> row.register().overdue()).count());
    }

    private static Row row(PageContext context, Document document) {
        return new Row(
                document,
                Register.row(context.corpus(), document, context.asOf()),
                document.inForce(),
                document.body().statements().size(),
                document.head().effective().filter(day -> document.inForce()),
                document.head().parent().map(ref -> Named.of(context.corpus(), ref)));
    }

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            String anchor,
            String title,
            String doc,
            List<Row> rows,
            int inForce,
            int statements,
            int overdue) {}

    /**
     * One document.
     *
     * @param above the document that it carries out
     */
    public record Row(
            Document document,
            Register.Row register,
            boolean inForce,
            int statements,
            Optional<LocalDate> since,
            Optional<Named> above) {}
}
