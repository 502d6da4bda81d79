package dev.muniment.page;

import dev.muniment.model.Document;
import dev.muniment.schema.Kinds;
import dev.muniment.view.Documents;
import dev.muniment.view.NextReview;
import dev.muniment.view.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every document below the one that it carries out. */
final class DocumentsPage implements PageSource {

    private static final int DEEPEST_STEP = 6;

    @Override
    public Stream<Page> pages(PageContext context) {
        String path = "documents/index.html";
        return Stream.of(new Page(path, "documents.ftlh", "documents", () -> model(context, path)));
    }

    private static Model model(PageContext context, String path) {
        Values values = new Values(context.corpus(), path);
        List<Row> rows = Documents.tree(context.corpus()).rows().stream()
                .map(row -> row(context, row, values))
                .toList();
        return new Model(rows, (int) rows.stream().filter(Row::inForce).count(), (int)
                rows.stream().filter(Row::overdue).count());
    }

    private static Row row(PageContext context, Documents.Row row, Values values) {
        Document document = row.document();
        Optional<LocalDate> due = NextReview.of(context.corpus(), document);
        return new Row(
                Math.min(row.depth(), DEEPEST_STEP),
                new Html(values.id(document.id())),
                new Html(values.titled(document.id())),
                document.head().summary(),
                Kinds.of(document).name(),
                document.version(),
                State.of(document),
                new Html(values.titled(document.head().common().owner().id())),
                due,
                document.inForce(),
                NextReview.overdue(context.corpus(), document, context.asOf()));
    }

    /** What the template sees. */
    public record Model(List<Row> rows, int inForce, int overdue) {}

    /** One document. */
    public record Row(
            int depth,
            Html id,
            Html title,
            Optional<String> summary,
            String kind,
            String version,
            Optional<State> status,
            Html owner,
            Optional<LocalDate> nextReview,
            boolean inForce,
            boolean overdue) {}
}
