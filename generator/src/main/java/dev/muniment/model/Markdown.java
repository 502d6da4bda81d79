package dev.muniment.model;

import dev.muniment.source.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Text of an author: as it was written, and as blocks of safe HTML in reading order. A link stands in that HTML as a slot,
 * filled when a page is made; see {@link RichText}.
 */
public record Markdown(String source, List<Block> blocks) {

    public Markdown {
        blocks = List.copyOf(blocks);
    }

    /** Text that nobody wrote. */
    public static final Markdown EMPTY = new Markdown("", List.of());

    public List<Statement> statements() {
        return blocks.stream()
                .filter(Statements.class::isInstance)
                .map(Statements.class::cast)
                .flatMap(list -> list.items().stream())
                .toList();
    }

    public List<Heading> headings() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /** Every link and image of the text in reading order. */
    public List<Link> links() {
        return blocks.stream()
                .flatMap(block -> block.texts().flatMap(text -> text.links().stream()))
                .toList();
    }

    /** One piece of a text. */
    public sealed interface Block permits Heading, Prose, Statements {
        Stream<RichText> texts();
    }

    /**
     * A heading outside lists and quotations.
     *
     * @param level 2 to 6; a first heading of level 1 is the title and does not appear here
     * @param number the number that begins its text, as in {@code 2.1}
     * @param anchor id in the page, beginning with {@code h-}, unique within the text
     */
    public record Heading(int level, Optional<String> number, String anchor, RichText text, Location at)
            implements Block {
        @Override
        public Stream<RichText> texts() {
            return Stream.of(text);
        }
    }

    /** Paragraphs, lists, tables, code and whatever else is neither heading nor statement. */
    public record Prose(RichText text) implements Block {
        @Override
        public Stream<RichText> texts() {
            return Stream.of(text);
        }
    }

    /** A run of normative statements. */
    public record Statements(List<Statement> items) implements Block {

        public Statements {
            items = List.copyOf(items);
        }

        @Override
        public Stream<RichText> texts() {
            return items.stream().map(Statement::text);
        }
    }

    /**
     * A list item that begins with a bold id, as in {@code - **S03** Users **MUST** …}.
     *
     * @param keywords normative keywords in the order in which they stand, each as often as it stands
     * @param plain the sentence without markup and without its id
     */
    public record Statement(String id, List<Keyword> keywords, String plain, RichText text, Location at) {

        public Statement {
            keywords = List.copyOf(keywords);
        }
    }

    /** The force of a statement, in the sense of RFC 2119. */
    public enum Keyword {
        MUST,
        MUST_NOT,
        SHOULD,
        SHOULD_NOT,
        MAY;

        /** The word as it stands in texts. */
        public String word() {
            return name().replace('_', ' ');
        }

        /** Whether a deviation needs an exception. */
        public boolean binding() {
            return this == MUST || this == MUST_NOT;
        }
    }
}
