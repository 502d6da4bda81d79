package dev.muniment.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.model.Markdown;
import dev.muniment.model.RichText;
import dev.muniment.source.Location;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an author's text into blocks of safe HTML. Total: never throws for bad content. */
public final class MarkdownReader {

    private static final int MOST_LINKS = 2_000;
    private static final int MOST_CELLS = 20_000;
    private static final long MOST_SWELLING = 20;
    private static final int FREE_SWELLING = 1 << 16;
    private static final int DEEPEST = 50;
    private static final int LONGEST_LINE = 20_000;
    private static final Pattern INDENTED_DASHES = Pattern.compile("(?m)^[\\t ]+(?=[|:-][|:\\t -]*$)");

    private MarkdownReader() {}

    /** What came of reading a text. */
    public record Parsed(Markdown markdown, List<Diagnostic> diagnostics) {

        public Parsed {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Reads the text of a file from a line on, counted from 1. */
    public static Parsed read(String file, String text, int firstLine) {
        return read(file, text, Places.from(file, text, firstLine));
    }

    /** Reads a text that stands in a field; all of it is placed where the field is. */
    public static Parsed read(Location at, String text) {
        return read(at.file(), text, Places.fixed(at));
    }

    private static Parsed read(String file, String text, Places places) {
        Optional<Diagnostic> over = budget(text, places);
        if (over.isPresent()) {
            return new Parsed(Markdown.EMPTY, List.of(over.get()));
        }
        try {
            Document document = parsed(text);
            Optional<Node> deep = tooDeep(document);
            if (deep.isPresent()) {
                return new Parsed(
                        Markdown.EMPTY,
                        over(places, deep.get().getStartOffset(), "the text is nested deeper than " + DEEPEST).stream()
                                .toList());
            }
            BlockReader reader = new BlockReader(file, places, text.indexOf('<') >= 0);
            Engine.read(document, reader);
            Markdown markdown = new Markdown(text, reader.blocks());
            return swollen(markdown)
                    .flatMap(message -> over(places, 0, message))
                    .map(fault -> new Parsed(Markdown.EMPTY, List.of(fault)))
                    .orElseGet(() -> new Parsed(markdown, reader.diagnostics()));
        } catch (RuntimeException | StackOverflowError e) {
            return new Parsed(
                    Markdown.EMPTY,
                    List.of(Diagnostic.of(
                            Faults.LIMIT_EXCEEDED, places.at(0), "the text is too entangled to be read; split it")));
        }
    }

    /** The engine loses count of tabs before a row of dashes that makes a table; as many blanks mean the same there. */
    private static Document parsed(String text) {
        try {
            return Engine.PARSER.parse(text);
        } catch (StringIndexOutOfBoundsException e) {
            return Engine.PARSER.parse(INDENTED_DASHES
                    .matcher(text)
                    .replaceAll(tabs -> " ".repeat(tabs.group().length())));
        }
    }

    private static Optional<Diagnostic> budget(String text, Places places) {
        int links = 0;
        int cells = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            links += c == '[' ? 1 : 0;
            cells += c == '|' ? 1 : 0;
        }
        if (links > MOST_LINKS) {
            return over(places, 0, "the text holds more than " + MOST_LINKS + " links");
        }
        if (cells > MOST_CELLS) {
            return over(places, 0, "the text holds more than " + MOST_CELLS + " table cells");
        }
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            if (line.length() > LONGEST_LINE
                    || marks(line) > DEEPEST && line.stripLeading().startsWith(">")) {
                return over(
                        places,
                        offset,
                        "the line is longer than " + LONGEST_LINE + " characters or nested deeper than " + DEEPEST);
            }
            offset += line.length() + 1;
        }
        return Optional.empty();
    }

    /** How many signs of lists and quotations a line begins with. */
    private static int marks(String line) {
        int marks = 0;
        for (int i = 0; i < line.length() && " \t>-*+0123456789.".indexOf(line.charAt(i)) >= 0; i++) {
            marks += line.charAt(i) == ' ' ? 0 : 1;
        }
        return marks;
    }

    /** The first list item, quotation or emphasis that stands in more of its like than the limit. */
    private static Optional<Node> tooDeep(Document document) {
        Map<Node, Integer> depths = new IdentityHashMap<>();
        for (Node node : document.getDescendants()) {
            boolean nests = node instanceof ListItem || node instanceof BlockQuote || node instanceof DelimitedNode;
            int depth = depths.getOrDefault(node.getParent(), 0) + (nests ? 1 : 0);
            if (depth > DEEPEST) {
                return Optional.of(node);
            }
            depths.put(node, depth);
        }
        return Optional.empty();
    }

    /** What to say where far more comes out than went in, as of a long address that many links cite. */
    private static Optional<String> swollen(Markdown markdown) {
        long length = markdown.blocks().stream()
                .flatMap(Markdown.Block::texts)
                .mapToLong(RichText::length)
                .sum();
        return length > MOST_SWELLING * markdown.source().length() + FREE_SWELLING
                ? Optional.of("the text swells to more than " + MOST_SWELLING
                        + " times its length; it cites long addresses too often")
                : Optional.empty();
    }

    private static Optional<Diagnostic> over(Places places, int offset, String message) {
        return Optional.of(Diagnostic.of(Faults.LIMIT_EXCEEDED, places.at(offset), message));
    }

    /** Parser and renderer, made when the first text is read; both serve any number of threads. */
    static final class Engine {

        private static final MutableDataSet OPTIONS = new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                TaskListExtension.create(),
                                StrikethroughExtension.create(),
                                FootnoteExtension.create(),
                                DefinitionExtension.create()))
                .set(HtmlRenderer.OBFUSCATE_EMAIL, false)
                .set(HtmlRenderer.SUPPRESSED_LINKS, "")
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                .set(HtmlRenderer.FENCED_CODE_NO_LANGUAGE_CLASS, "")
                .set(TaskListExtension.ITEM_DONE_MARKER, "☑ ")
                .set(TaskListExtension.ITEM_NOT_DONE_MARKER, "☐ ");

        private static final Parser PARSER = Parser.builder(OPTIONS).build();
        private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS)
                .nodeRendererFactory(options -> new BlockRenderer())
                .nodeRendererFactory(options -> new RawHtml())
                .attributeProviderFactory(new LinkPlaces())
                .build();

        private Engine() {}

        private static void read(Document document, BlockReader reader) {
            document.set(BlockRenderer.READER, reader);
            RENDERER.render(document);
        }
    }
}
