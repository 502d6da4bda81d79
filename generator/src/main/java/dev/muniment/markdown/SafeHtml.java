package dev.muniment.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
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
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Lets only allow-listed HTML through, and makes every address pass the gate. */
final class SafeHtml {

    private static final String[] ALLOWED = {
        "a",
        "abbr",
        "b",
        "blockquote",
        "br",
        "code",
        "dd",
        "del",
        "div",
        "dl",
        "dt",
        "em",
        "hr",
        "i",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "s",
        "section",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "u",
        "ul",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "img"
    };
    private static final Set<String> SILENT = Set.of("html", "head", "body");
    private static final Safelist SAFELIST = new Safelist()
            .addTags(ALLOWED)
            .addAttributes("a", "href")
            .addAttributes("img", "alt", "src")
            .addAttributes("abbr", "title")
            .addAttributes("ol", "start")
            .addAttributes("td", "align")
            .addAttributes("th", "align");
    /** Marks slots; content cannot hold it, since it is taken out before. */
    private static final String MARK = "\uE000";

    private static final Pattern SLOT = Pattern.compile("href=\"" + MARK + "([0-9]+)" + MARK + "\"");
    private static final Pattern RAW_LINK = Pattern.compile("<(a\\s[^>]*href|img\\s)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");
    private static final Pattern KEYWORD =
            Pattern.compile("\\b(MUST NOT|SHALL NOT|SHOULD NOT|MUST|SHALL|SHOULD|MAY)\\b");

    private final String file;
    private final Places places;
    private final List<Diagnostic> diagnostics;
    private final List<Integer> offsets = new ArrayList<>();
    private int next;

    SafeHtml(String file, Places places, List<Diagnostic> diagnostics) {
        this.file = file;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** Remembers where links and images stand, in the order in which they are rendered. */
    void collect(Document document) {
        document.getDescendants().forEach(node -> {
            if (isLink(node)) {
                offsets.add(node.getStartOffset());
            } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
                RAW_LINK.matcher(node.getChars())
                        .results()
                        .forEach(raw -> offsets.add(node.getStartOffset() + raw.start()));
            }
        });
    }

    private static boolean isLink(Node node) {
        boolean reference = node instanceof RefNode ref && ref.isDefined();
        return node instanceof LinkNodeBase && !(node instanceof Reference)
                || (node instanceof LinkRef || node instanceof ImageRef) && reference
                || node instanceof Image;
    }

    /** Reports elements of raw HTML that no page may hold. */
    void report(String raw, int offset) {
        Set<String> refused = new TreeSet<>();
        Matcher tag = TAG.matcher(raw.replaceAll("(?s)<!--.*?-->", ""));
        while (tag.find()) {
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            boolean closing = tag.group().startsWith("</");
            if (!closing && !SILENT.contains(name) && !List.of(ALLOWED).contains(name)) {
                refused.add(name);
            }
        }
        refused.forEach(name -> diagnostics.add(Diagnostic.of(
                Faults.DROPPED_HTML,
                places.at(offset),
                "`<" + name + ">` is left out; texts may hold plain formatting only")));
    }

    RichText of(String html) {
        return slots(clean(html));
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
        if (parent == null || parent.hasClass("kw") || parent.is("code, a") || !word.find()) {
            return;
        }
        if (parent.is("strong") && word.group().equals(text.getWholeText())) {
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

    private Element clean(String html) {
        org.jsoup.nodes.Document dirty = Jsoup.parseBodyFragment(html.replace(MARK, ""));
        dirty.outputSettings(new OutputSettings().prettyPrint(false));
        org.jsoup.nodes.Document clean = new Cleaner(SAFELIST).clean(dirty);
        clean.outputSettings()
                .prettyPrint(false)
                .syntax(OutputSettings.Syntax.xml)
                .charset("UTF-8");
        Element body = clean.body();
        body.select("h1, h2, h3, h4, h5, h6").forEach(heading -> heading.tagName("p"));
        body.select("td[align], th[align]").forEach(SafeHtml::align);
        body.select("thead th").attr("scope", "col");
        body.select("td, th").removeAttr("align");
        return body;
    }

    private static void align(Element cell) {
        cell.addClass(
                cell.attr("align").substring(0, Math.min(1, cell.attr("align").length())));
    }

    private RichText slots(Element body) {
        List<Link> links = new ArrayList<>();
        for (Element element : body.select("a[href], img")) {
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
        Location at = places.at(next < offsets.size() ? offsets.get(next) : 0);
        if (element.is("img")) {
            next++;
            diagnostics.add(Diagnostic.of(
                    Faults.REFUSED_ADDRESS,
                    at,
                    "`" + element.attr("src") + "` is a picture; texts may not hold pictures yet, its words stay"));
            element.replaceWith(new TextNode(element.attr("alt")));
            return;
        }
        if (element.attr("href").startsWith("#fn-")) {
            element.unwrap();
            return;
        }
        next++;
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
