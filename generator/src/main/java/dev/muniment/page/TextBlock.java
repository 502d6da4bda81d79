package dev.muniment.page;

import dev.muniment.model.Document;
import dev.muniment.model.DocumentHead.StatementFacts;
import dev.muniment.model.Entity;
import dev.muniment.model.KindOrRef;
import dev.muniment.model.Markdown;
import dev.muniment.schema.Kinds;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One piece of a record's text: a heading, prose, or statements. */
public record TextBlock(
        String sort, int level, String anchor, Optional<String> number, Html text, List<Statement> statements) {

    /** The text of a record of any kind; empty for kinds that have none. */
    static List<TextBlock> of(Entity entity, Values values) {
        Map<String, StatementFacts> facts =
                entity instanceof Document document ? document.head().statements() : Map.of();
        return Kinds.of(entity).body().flatMap(field -> field.value(entity)).stream()
                .flatMap(text -> ((Markdown) text).blocks().stream())
                .map(block -> of(facts, block, values))
                .toList();
    }

    private static TextBlock of(Map<String, StatementFacts> facts, Markdown.Block block, Values values) {
        if (block instanceof Markdown.Heading heading) {
            return new TextBlock(
                    "heading",
                    heading.level(),
                    heading.anchor(),
                    heading.number(),
                    values.rich(heading.text()),
                    List.of());
        }
        if (block instanceof Markdown.Prose prose) {
            return new TextBlock("prose", 0, "", Optional.empty(), values.rich(prose.text()), List.of());
        }
        List<Statement> statements = ((Markdown.Statements) block)
                .items().stream()
                        .map(one -> Statement.of(one, Optional.ofNullable(facts.get(one.id())), values))
                        .toList();
        return new TextBlock("statements", 0, "", Optional.empty(), new Html(""), statements);
    }

    /** A statement with who sees to it and what shows that it is followed. */
    public record Statement(String id, String force, Html text, Optional<Html> responsible, List<Proof> proofs) {

        private static Statement of(Markdown.Statement statement, Optional<StatementFacts> facts, Values values) {
            return new Statement(
                    statement.id(),
                    statement.keywords().stream()
                            .findFirst()
                            .map(word -> word.word().replace(" NOT", "").toLowerCase(Locale.ROOT))
                            .orElse("may"),
                    values.rich(statement.text()),
                    facts.flatMap(StatementFacts::responsible).map(role -> new Html(values.titled(role.id()))),
                    facts.map(StatementFacts::verifiedBy).orElse(List.of()).stream()
                            .map(proof -> Proof.of(proof, values))
                            .toList());
        }
    }

    /** What shows that a statement is followed; a kind that is not kept yet stands as its prefix. */
    public record Proof(Html what, boolean kept) {

        private static Proof of(KindOrRef proof, Values values) {
            if (!proof.isKind()) {
                return new Proof(new Html(values.id(proof.text())), true);
            }
            return Kinds.all().stream()
                    .filter(kind -> kind.prefix().equals(proof.text()))
                    .findFirst()
                    .map(kind -> new Proof(new Html(values.register(kind)), true))
                    .orElseGet(() -> new Proof(Html.of(proof.text()), false));
        }
    }
}
