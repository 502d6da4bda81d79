package dev.muniment.pack;

import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.DocumentHead.StatementFacts;
import dev.muniment.model.Markdown;
import dev.muniment.page.Html;
import dev.muniment.page.PageContext;
import dev.muniment.view.ControlBlock;
import dev.muniment.view.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every document in force, word for word, each with its control block. */
final class FullTextAnnex implements Section {

    @Override
    public String number() {
        return "A";
    }

    @Override
    public String template() {
        return "texts.ftlh";
    }

    @Override
    public Object model(PageContext context) {
        return new Model(context.corpus().all(Document.class).stream()
                .filter(Document::inForce)
                .map(document -> text(context, document))
                .toList());
    }

    private static Text text(PageContext context, Document document) {
        List<Piece> pieces = new ArrayList<>();
        Prose prose = new Prose(context.corpus());
        document.body().blocks().forEach(block -> pieces.add(piece(context.corpus(), document, prose, block)));
        return new Text(
                ControlBlock.of(context.corpus(), document, context.asOf()),
                document.head().summary(),
                pieces);
    }

    private static Piece piece(Corpus corpus, Document document, Prose prose, Markdown.Block block) {
        if (block instanceof Markdown.Heading heading) {
            return Piece.heading(document, heading, prose.of(document, heading.text()));
        }
        if (block instanceof Markdown.Statements statements) {
            return Piece.statements(statements.items().stream()
                    .map(one -> statement(corpus, document, one, prose.of(document, one.text())))
                    .toList());
        }
        return Piece.prose(prose.of(document, ((Markdown.Prose) block).text()));
    }

    private static Statement statement(Corpus corpus, Document document, Markdown.Statement one, Html text) {
        Optional<StatementFacts> facts =
                Optional.ofNullable(document.head().statements().get(one.id()));
        return new Statement(
                Prose.anchor(document, one.id()),
                one.id(),
                text,
                facts.flatMap(StatementFacts::responsible).map(role -> Named.of(corpus, role)),
                facts.map(StatementFacts::verifiedBy).orElse(List.of()).stream()
                        .map(ref -> ref.text())
                        .toList(),
                facts.map(StatementFacts::params).orElse(Map.of()).entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue())
                        .collect(Collectors.toList()));
    }

    /** What the template sees. */
    public record Model(List<Text> texts) {}

    /** One document. */
    public record Text(ControlBlock block, Optional<String> summary, List<Piece> pieces) {}

    /**
     * One piece of a text; which it is says its sort: {@code heading}, {@code prose} or {@code statements}.
     *
     * @param level of a heading, 2 to 6
     */
    public record Piece(
            String sort, int level, String anchor, Optional<String> number, Html text, List<Statement> statements) {

        static Piece heading(Document document, Markdown.Heading heading, Html text) {
            return new Piece(
                    "heading",
                    heading.level(),
                    Prose.anchor(document, heading.anchor()),
                    heading.number(),
                    text,
                    List.of());
        }

        static Piece prose(Html text) {
            return new Piece("prose", 0, "", Optional.empty(), text, List.of());
        }

        static Piece statements(List<Statement> statements) {
            return new Piece("statements", 0, "", Optional.empty(), new Html(""), statements);
        }
    }

    /** One statement with what shows that it is followed. */
    public record Statement(
            String anchor,
            String id,
            Html text,
            Optional<Named> responsible,
            List<String> verifiedBy,
            List<String> params) {}
}
