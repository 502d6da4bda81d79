package dev.muniment.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.model.Markdown;
import dev.muniment.model.Markdown.Block;
import dev.muniment.model.Markdown.Keyword;
import dev.muniment.model.Markdown.Statement;
import dev.muniment.model.RichText;
import dev.muniment.source.Location;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a parsed text into headings, statements and prose, in reading order. */
final class BlockReader {

    private static final Pattern NUMBERED = Pattern.compile("^([0-9]+(?:\\.[0-9]+)*)\\.?\\s+(\\S.*)$", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(?s)^\\s*<h[1-6][^>]*>|</h[1-6]>\\s*$");
    private static final Pattern CODE = Pattern.compile("(?s)<code>.*?</code>");
    private static final Pattern STATEMENT_ID = Pattern.compile("S[0-9]{1,4}[a-z]?");
    /** What is bold without one of these, its first letter or the sign of an entity, is no id; it need not be rendered. */
    private static final CharPredicate IN_STATEMENT_ID = CharPredicate.anyOf("S&");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final Pattern LEADING_ID =
            Pattern.compile("^(\\s*(?:<p>)?\\s*)<strong>S[0-9]{1,4}[a-z]?</strong>\\s*");

    private final Places places;
    private final SafeHtml html;
    private Function<Node, String> renderer;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Location> statements = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<FootnoteBlock> footnotes = new ArrayList<>();
    private final StringBuilder prose = new StringBuilder();

    BlockReader(String file, Places places, boolean authored) {
        this.places = places;
        this.html = new SafeHtml(file, places, diagnostics, authored);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.stream().sorted().toList();
    }

    /** The blocks of a text, once it has been read. */
    List<Block> blocks() {
        return blocks;
    }

    /**
     * Reads a text.
     *
     * @param rendering makes the HTML of one of its nodes
     */
    void read(Document document, Function<Node, String> rendering) {
        renderer = rendering;
        boolean title = true;
        for (Node node : document.getChildren()) {
            reportHtml(node);
            if (node instanceof Heading heading) {
                flush();
                if (heading.getLevel() > 1 || !title) {
                    blocks.add(heading(heading));
                }
                title = false;
            } else if (node instanceof BulletList list && hasStatements(list)) {
                split(list);
            } else if (node instanceof FootnoteBlock footnote) {
                footnotes.add(footnote);
            } else {
                prose.append(renderer.apply(node));
            }
        }
        footnotes();
        flush();
    }

    private void footnotes() {
        List<FootnoteBlock> cited = footnotes.stream()
                .filter(FootnoteBlock::isReferenced)
                .sorted(Comparator.comparingInt(FootnoteBlock::getFootnoteOrdinal))
                .toList();
        if (!cited.isEmpty()) {
            prose.append("<ol>");
            for (FootnoteBlock footnote : cited) {
                prose.append("<li>");
                footnote.getChildren().forEach(child -> prose.append(renderer.apply(child)));
                prose.append("</li>");
            }
            prose.append("</ol>");
        }
    }

    private void flush() {
        RichText text = html.of(prose.toString());
        prose.setLength(0);
        if (!String.join("", text.parts()).isBlank()) {
            blocks.add(new Markdown.Prose(text));
        }
    }

    private Markdown.Heading heading(Heading heading) {
        String rendered = HEADING.matcher(renderer.apply(heading)).replaceAll("");
        String plain = SafeHtml.plain(rendered);
        Matcher numbered = NUMBERED.matcher(plain);
        Optional<String> number = numbered.matches() ? Optional.of(numbered.group(1)) : Optional.empty();
        String words = number.isPresent() ? numbered.group(2) : plain;
        String text = number.map(found -> rendered.strip().replaceFirst("^" + Pattern.quote(found) + "\\.?\\s+", ""))
                .orElse(rendered);
        return new Markdown.Heading(
                Math.max(2, heading.getLevel()),
                number,
                anchor(words),
                html.of(text),
                places.at(heading.getStartOffset()));
    }

    private String anchor(String words) {
        String slug = Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .transform(text -> NO_LETTERS.matcher(text).replaceAll("-"))
                .transform(text -> EDGES.matcher(text).replaceAll(""));
        String base = "h-" + (slug.isEmpty() ? "section" : slug);
        int times = anchors.merge(base, 1, Integer::sum);
        String anchor = times == 1 ? base : base + "-" + times;
        while (!taken.add(anchor)) {
            anchor = base + "-" + anchors.merge(base, 1, Integer::sum);
        }
        return anchor;
    }

    private boolean hasStatements(BulletList list) {
        for (Node item : list.getChildren()) {
            if (statementId(item).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> statementId(Node item) {
        boolean bold = item.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getFirstChild() instanceof StrongEmphasis strong
                && strong.getChars().indexOfAny(IN_STATEMENT_ID) >= 0;
        if (!bold) {
            return Optional.empty();
        }
        String text = SafeHtml.plain(renderer.apply(item.getFirstChild().getFirstChild()));
        return Optional.of(text).filter(id -> STATEMENT_ID.matcher(id).matches());
    }

    /** A list may hold statements and other items; runs of each stay together, in their order. */
    private void split(BulletList list) {
        flush();
        List<Statement> run = new ArrayList<>();
        for (Node item : list.getChildren()) {
            Optional<String> id = statementId(item);
            if (id.isPresent()) {
                endItems();
                run.add(statement(item, id.get()));
            } else {
                endStatements(run);
                prose.append(prose.isEmpty() ? "<ul>\n" : "").append(renderer.apply(item));
            }
        }
        endStatements(run);
        endItems();
    }

    private void endItems() {
        if (!prose.isEmpty()) {
            prose.append("</ul>\n");
            flush();
        }
    }

    private void endStatements(List<Statement> run) {
        if (!run.isEmpty()) {
            blocks.add(new Markdown.Statements(run));
            run.clear();
        }
    }

    private Statement statement(Node item, String id) {
        Location at = places.at(item.getFirstChild().getStartOffset());
        Location first = statements.putIfAbsent(id, at);
        if (first != null) {
            diagnostics.add(Diagnostic.of(
                            Faults.DUPLICATE_STATEMENT,
                            at,
                            "`" + id + "` stands twice in this text; ids of statements are unique")
                    .note(first, "first written here"));
        }
        StringBuilder inner = new StringBuilder();
        item.getChildren().forEach(child -> inner.append(renderer.apply(child)));
        String sentence = LEADING_ID.matcher(inner.toString().strip()).replaceFirst("$1");
        return new Statement(id, keywords(sentence), SafeHtml.plain(sentence), html.statement(sentence), at);
    }

    /** Words in code are quoted, not meant. */
    private static List<Keyword> keywords(String sentence) {
        String plain = SafeHtml.plain(CODE.matcher(sentence).replaceAll("…"));
        List<Keyword> found = new ArrayList<>();
        Matcher word = SafeHtml.KEYWORD.matcher(plain);
        while (word.find()) {
            found.add(Keyword.valueOf(word.group().replace("SHALL", "MUST").replace(' ', '_')));
        }
        return found;
    }

    private void reportHtml(Node node) {
        if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            html.report(node);
        }
        node.getChildren().forEach(this::reportHtml);
    }
}
