package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.model.Framework;
import dev.muniment.model.Markdown;
import dev.muniment.model.Ref;
import dev.muniment.model.RichText;
import dev.muniment.model.Role;
import dev.muniment.schema.Kinds;
import dev.muniment.schema.Leaf;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the search knows of a record, or of a statement of a document.
 *
 * @param record the record itself; for a statement the document that holds it
 * @param statement its id within the document
 * @param kind in words; for a statement {@code statement}
 * @param text of the record without its id and title, 2,000 characters at most
 */
public record SearchRow(
        Entity record,
        Optional<String> statement,
        String title,
        String kind,
        Optional<Named> owner,
        Optional<State> state,
        String text) {

    private static final int LONGEST = 2_000;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The records in the order of their ids, each document followed by its statements; frameworks are looked up elsewhere. */
    public static List<SearchRow> all(Corpus corpus) {
        return corpus.all().parallelStream()
                .filter(entity -> !(entity instanceof Framework))
                .flatMap(entity -> Stream.concat(Stream.of(of(corpus, entity)), statements(corpus, entity)))
                .toList();
    }

    /** The id that readers type. */
    public String id() {
        return statement.map(one -> record.id() + "." + one).orElse(record.id());
    }

    private static SearchRow of(Corpus corpus, Entity entity) {
        return new SearchRow(
                entity,
                Optional.empty(),
                entity.title(),
                Kinds.of(entity).name(),
                owner(corpus, entity),
                State.of(entity),
                text(entity));
    }

    private static Stream<SearchRow> statements(Corpus corpus, Entity entity) {
        return entity instanceof Document document
                ? document.body().statements().stream()
                        .map(statement -> new SearchRow(
                                document,
                                Optional.of(statement.id()),
                                cut(statement.plain()),
                                "statement",
                                owner(corpus, document),
                                State.of(document),
                                document.title()))
                : Stream.empty();
    }

    private static Optional<Named> owner(Corpus corpus, Entity entity) {
        Optional<Ref<Role>> owner = entity.owner();
        return owner.map(role -> Named.of(corpus, role));
    }

    private static String text(Entity entity) {
        StringBuilder text = new StringBuilder();
        for (Leaf leaf : Leaf.of(entity)) {
            boolean shown = leaf.pointer().equals("/id") || leaf.pointer().equals("/title");
            Iterator<String> words = shown ? Collections.emptyIterator() : words(leaf.value());
            while (words.hasNext() && text.length() <= LONGEST) {
                String next = SPACE.matcher(words.next()).replaceAll(" ").strip();
                text.append(text.isEmpty() || next.isEmpty() ? "" : " ").append(next);
            }
        }
        return cut(text.toString());
    }

    private static Iterator<String> words(Object value) {
        if (value instanceof Markdown markdown) {
            return markdown.blocks().stream()
                    .flatMap(Markdown.Block::texts)
                    .map(RichText::plain)
                    .iterator();
        }
        return value instanceof String text ? List.of(text).iterator() : Collections.emptyIterator();
    }

    /** The beginning of a text; no character is cut in half. */
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
