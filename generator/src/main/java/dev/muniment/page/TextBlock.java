package dev.muniment.page;

import dev.muniment.model.Document;
import dev.muniment.model.DocumentHead.StatementFacts;
import dev.muniment.model.Entity;
import dev.muniment.model.Markdown;
import dev.muniment.schema.Kinds;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One piece of a record's text; which it is says its sort: {@code heading}, {@code prose} or {@code statements}.
 *
 * @param level of a heading, 2 to 6
 */
public record TextBlock(
        String sort, int level, String anchor, Optional<String> number, Html text, List<Statement> statements) {

    /** The text of a record of any kind; empty for kinds that have none. */
    public static List<TextBlock> of(Entity entity, TextSetter setter) {
        return Kinds.of(entity).body().flatMap(field -> field.value(entity)).stream()
                .flatMap(text -> ((Markdown) text).blocks().stream())
                .map(block -> of(entity, block, setter))
                .toList();
    }

    private static TextBlock of(Entity entity, Markdown.Block block, TextSetter setter) {
        if (block instanceof Markdown.Heading heading) {
            return new TextBlock(
                    "heading",
                    heading.level(),
                    setter.anchor(entity, heading.anchor()),
                    heading.number(),
                    setter.rich(entity, heading.text()),
                    List.of());
        }
        if (block instanceof Markdown.Prose prose) {
            return new TextBlock("prose", 0, "", Optional.empty(), setter.rich(entity, prose.text()), List.of());
        }
        List<Statement> statements = ((Markdown.Statements) block)
                .items().stream().map(one -> Statement.of(entity, one, setter)).toList();
        return new TextBlock("statements", 0, "", Optional.empty(), new Html(""), statements);
    }

    /**
     * A statement with who sees to it and what shows that it is followed.
     *
     * @param params figures that machines may read, as {@code key = value}
     */
    public record Statement(
            String anchor,
            String id,
            String force,
            Html text,
            Optional<Html> responsible,
            List<Proof> proofs,
            List<String> params) {

        private static Statement of(Entity entity, Markdown.Statement statement, TextSetter setter) {
            Optional<StatementFacts> facts = entity instanceof Document document
                    ? Optional.ofNullable(document.head().statements().get(statement.id()))
                    : Optional.empty();
            return new Statement(
                    setter.anchor(entity, statement.id()),
                    statement.id(),
                    statement.keywords().stream()
                            .findFirst()
                            .map(word -> word.word().replace(" NOT", "").toLowerCase(Locale.ROOT))
                            .orElse("may"),
                    setter.rich(entity, statement.text()),
                    facts.flatMap(StatementFacts::responsible).map(setter::role),
                    facts.map(StatementFacts::verifiedBy).orElse(List.of()).stream()
                            .map(setter::proof)
                            .toList(),
                    facts.map(StatementFacts::params).orElse(Map.of()).entrySet().stream()
                            .map(entry -> entry.getKey() + " = " + entry.getValue())
                            .toList());
        }
    }

    /** What shows that a statement is followed; a kind that is not kept yet stands as its prefix. */
    public record Proof(Html what, boolean kept) {}
}
