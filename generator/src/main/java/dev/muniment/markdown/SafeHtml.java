package dev.muniment.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Faults;
import dev.muniment.model.Link;
import dev.muniment.model.RichText;
import dev.muniment.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Lets only allow-listed HTML through, and makes every address pass the gate. */
final class SafeHtml {

    private static final String[] ALLOWED =
            ("a abbr b blockquote br code dd del div dl dt em hr i ins kbd li mark ol p pre "
                            + "s section small span strong sub sup table tbody td th thead tr u ul h1 h2 h3 h4 h5 h6 img")
                    .split(" ");
    private static final Set<String> NAMES = Set.of(ALLOWED);
    private static final Safelist SAFELIST = new Safelist()
            .addTags(ALLOWED)
            .addAttributes("a", "href", RawHtml.PLACE)
            .addAttributes("img", "alt", "src", RawHtml.PLACE)
            .addAttributes("abbr", "title")
            .addAttributes("ol", "start")
            .addAttributes("td", "align")
            .addAttributes("th", "align");
    /** Sides that a cell may be aligned to; the style sheets know them by their first letters. */
    private static final Set<String> SIDES = Set.of("left", "center", "right");
    /** Marks slots; content cannot hold it, since it is taken out before. */
    private static final String MARK = "\uE000";

    private static final Pattern SPACE = Pattern.compile("[ \\n]+");
    private static final Evaluator FOOTNOTE_MARKS = QueryParser.parse("sup:has(a:not([" + RawHtml.PLACE + "]))");
    private static final Evaluator HEADINGS = QueryParser.parse("h1, h2, h3, h4, h5, h6");
    private static final Evaluator TABLES = QueryParser.parse("table");
    private static final Evaluator ADDRESSES = QueryParser.parse("a, img");

    private static final Pattern SLOT = Pattern.compile("href=\"" + MARK + "([0-9]+)" + MARK + "\"");
    /** Normative keywords; a line may end inside one. */
    static final Pattern KEYWORD =
            Pattern.compile("\\b(MUST\\s+NOT|SHALL\\s+NOT|SHOULD\\s+NOT|MUST|SHALL|SHOULD|MAY)\\b");

    private static final int MOST_ROUNDS = 8;

    private final String file;
    private final Places places;
    private final List<Diagnostic> diagnostics;
    private final boolean authored;

    /** A gate for the HTML of one text, some of which may be the author's own. */
    SafeHtml(String file, Places places, List<Diagnostic> diagnostics, boolean authored) {
        this.file = file;
        this.places = places;
        this.diagnostics = diagnostics;
        this.authored = authored;
    }

    /** Whether texts may hold an element. */
    static boolean allows(String element) {
        return NAMES.contains(element);
    }

    /** What the allow-list leaves of HTML, with addresses as they were written. */
    static String cleaned(String html) {
        return listed(html).html();
    }

    /** The words of HTML on one line, without the marks of footnotes. */
    static String plain(String html) {
        if (bare(html)) {
            return SPACE.matcher(html).replaceAll(" ").strip();
        }
        Element body = listed(html);
        body.select(FOOTNOTE_MARKS).remove();
        return body.text().strip();
    }

    /** Reports elements of raw HTML that no page may hold. */
    void report(Node raw) {
        RawHtml.refused(
                raw,
                (name, offset) -> diagnostics.add(Diagnostic.of(
                        Faults.DROPPED_HTML,
                        places.at(offset),
                        "`<" + name + ">` is left out; texts may hold plain formatting only")));
    }

    RichText of(String html) {
        return bare(html) ? RichText.of(html) : slots(clean(html));
    }

    /** Whether HTML is mere words in ASCII, as most headings are, which stay what they are. */
    private static boolean bare(String html) {
        return html.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '&' || c == '\n');
    }

    /** The same, with normative keywords marked. */
    RichText statement(String html) {
        Element body = clean(html);
        for (TextNode text : body.textNodes()) {
            mark(text);
        }
        body.select("*").forEach(element -> element.textNodes().forEach(SafeHtml::mark));
        return slots(body);
    }

    private static void mark(TextNode text) {
        Element parent = text.parent();
        Matcher word = KEYWORD.matcher(text.getWholeText());
        if (parent == null || parent.hasClass("kw") || parent.nameIs("code") || parent.nameIs("a") || !word.find()) {
            return;
        }
        if (parent.nameIs("strong") && word.group().equals(text.getWholeText())) {
            parent.addClass("kw");
            return;
        }
        String whole = text.getWholeText();
        text.before(new TextNode(whole.substring(0, word.start())));
        text.before(new Element("strong").addClass("kw").text(word.group()));
        TextNode rest = new TextNode(whole.substring(word.end()));
        text.replaceWith(rest);
        mark(rest);
    }

    private static Element listed(String html) {
        return listed(Jsoup.parseBodyFragment(html));
    }

    private static Element listed(org.jsoup.nodes.Document parsed) {
        return written(new Cleaner(SAFELIST).clean(parsed));
    }

    private static Element written(org.jsoup.nodes.Document document) {
        document.outputSettings()
                .prettyPrint(false)
                .syntax(OutputSettings.Syntax.xml)
                .charset("UTF-8");
        return document.body();
    }

    /**
     * HTML that browsers read as it is written: what was dropped or renamed may have left elements where none can be, as a
     * paragraph within a paragraph, which whoever reads it next would put elsewhere.
     */
    private static Element settled(Element body) {
        Element settled = body;
        // What an author closed in itself, as <a href="x"/>, is open to browsers, and so are all of its name to the
        // printer.
        body.getAllElements().forEach(element -> element.tag().clear(Tag.SeenSelfClose));
        String html = body.html();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            settled = written(Jsoup.parseBodyFragment(html));
            String again = settled.html();
            if (again.equals(html)) {
                return settled;
            }
            html = again;
        }
        return new Element("body").text(settled.text());
    }

    private Element clean(String html) {
        org.jsoup.nodes.Document parsed = Jsoup.parseBodyFragment(html);
        Element body = listed(parsed);
        // The engine's own elements stand where they may, as long as none of them is dropped.
        boolean settled = !authored
                && body.getAllElements().size()
                        == parsed.body().getAllElements().size();
        Optional<String> deep = HtmlDepth.fault(body);
        if (deep.isPresent()) {
            diagnostics.add(Diagnostic.of(Faults.LIMIT_EXCEEDED, places.at(0), deep.get()));
            return new Element("body").text(body.text());
        }
        if (html.contains(MARK) || html.contains("&#")) {
            body.getAllElements().forEach(SafeHtml::unmark);
        }
        body.select(HEADINGS).forEach(heading -> heading.tagName("p"));
        body.select(TABLES).forEach(SafeHtml::table);
        return settled ? body : settled(body);
    }

    private static void table(Element table) {
        table.select("td[align], th[align]").forEach(SafeHtml::align);
        // A corner without words heads nothing.
        table.select("thead th").stream().filter(cell -> !cell.hasText()).forEach(cell -> cell.tagName("td"));
        table.select("thead th").attr("scope", "col");
        table.select("td, th").removeAttr("align");
        // A table wider than its window scrolls in a box of its own, by keyboard too.
        table.wrap("<div class=\"scroll\" tabindex=\"0\"></div>");
    }

    private static void unmark(Element element) {
        element.textNodes().forEach(text -> text.text(text.getWholeText().replace(MARK, "")));
        for (Attribute attribute : element.attributes()) {
            attribute.setValue(attribute.getValue().replace(MARK, ""));
        }
    }

    private static void align(Element cell) {
        String side = cell.attr("align").toLowerCase(Locale.ROOT);
        if (SIDES.contains(side)) {
            cell.addClass(side.substring(0, 1));
        }
    }

    private RichText slots(Element body) {
        List<Link> links = new ArrayList<>();
        for (Element element : body.select(ADDRESSES)) {
            link(element, links);
        }
        String html = body.html();
        List<String> parts = new ArrayList<>();
        List<Link> used = new ArrayList<>();
        Matcher slot = SLOT.matcher(html);
        int from = 0;
        while (slot.find()) {
            parts.add(html.substring(from, slot.start()) + "href=\"");
            used.add(links.get(Integer.parseInt(slot.group(1))));
            from = slot.end() - 1;
        }
        parts.add(html.substring(from));
        return new RichText(parts, used);
    }

    private void link(Element element, List<Link> links) {
        String offset = element.attr(RawHtml.PLACE);
        element.removeAttr(RawHtml.PLACE);
        if (offset.isEmpty()) {
            element.unwrap();
            return;
        }
        Location at = places.at(Integer.parseInt(offset));
        if (element.nameIs("img")) {
            diagnostics.add(Picture.fault(element.attr("src"), file, at));
            element.replaceWith(new TextNode(element.attr("alt")));
            return;
        }
        AddressGate.Verdict verdict = AddressGate.judge(element.attr("href"), file, at);
        Optional<Link> accepted = verdict.link();
        if (accepted.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                    verdict.outsideRoot() ? Faults.ADDRESS_OUTSIDE_ROOT : Faults.REFUSED_ADDRESS,
                    at,
                    "`" + element.attr("href") + "` " + verdict.refusal().orElseThrow()));
            element.unwrap();
            return;
        }
        element.attr("href", MARK + links.size() + MARK);
        if (accepted.get().sort() == Link.Sort.WEB) {
            element.attr("rel", "noopener noreferrer");
        }
        links.add(accepted.get());
    }
}
