package dev.muniment.page;

import dev.muniment.model.Document;
import dev.muniment.view.ControlBlock;
import dev.muniment.view.Documents;
import dev.muniment.view.Neighbours;
import dev.muniment.view.StatementIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A controlled document: its text between tree and contents, what it is tied to, its control block and history. */
final class DocumentPage implements PageSource {

    private static final int MOST_BRANCHES = 40;

    @Override
    public Stream<Page> pages(PageContext context) {
        Documents documents = Documents.tree(context.corpus());
        List<Document> order =
                documents.rows().stream().map(Documents.Row::document).toList();
        Shared shared =
                new Shared(context, documents, new Directory(Paths.all(context.corpus()), Neighbours.of(order)));
        return order.stream()
                .map(document -> new Page(
                        Paths.of(document),
                        "document.ftlh",
                        document.title(),
                        "documents",
                        () -> model(shared, document)));
    }

    private static Model model(Shared shared, Document document) {
        StatementIndex statements = StatementIndex.of(shared.context().corpus(), document);
        return new Model(
                shared.directory().paths(),
                EntityPage.model(shared.context(), document, shared.directory().around(document)),
                ControlBlock.of(
                        shared.context().corpus(), document, shared.context().asOf()),
                document.head().summary(),
                statements.carried(),
                statements.parameters(),
                branches(shared.documents().around(document.id(), MOST_BRANCHES), document.id()));
    }

    private static List<Branch> branches(List<Documents.Node> nodes, String here) {
        return nodes.stream()
                .map(node -> new Branch(
                        node.document().id(),
                        node.document().title(),
                        Paths.of(node.document()),
                        node.document().id().equals(here),
                        branches(node.children(), here)))
                .toList();
    }

    /** What is made once for all documents. */
    private record Shared(PageContext context, Documents documents, Directory directory) {}

    /** What the template sees. */
    public record Model(
            Map<String, String> paths,
            EntityPage.Model record,
            ControlBlock block,
            Optional<String> summary,
            List<StatementIndex.Carried> carried,
            List<StatementIndex.Parameter> parameters,
            List<Branch> tree) {}

    /** A document in the tree beside the text. */
    public record Branch(String id, String title, String path, boolean here, List<Branch> children) {}
}
