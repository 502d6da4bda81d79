package dev.muniment.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renders an author's own HTML so that it cannot swallow what follows it: elements that no page may hold go here already,
 * and links and images learn their place.
 */
final class RawHtml implements NodeRenderer {

    /** Attribute that carries the offset of a link or image to the gate; authors cannot set it. */
    static final String PLACE = "data-at";

    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");
    private static final Pattern PLACED = Pattern.compile("<(a|img)(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SILENT = Set.of("html", "head", "body");
    private static final Set<String> CODE = Set.of("script", "style");

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        Set<NodeRenderingHandler<?>> handlers = new LinkedHashSet<>();
        handlers.add(new NodeRenderingHandler<>(
                HtmlInline.class, (node, context, html) -> html.raw(keepsInline(node) ? placed(node) : "")));
        handlers.add(new NodeRenderingHandler<>(HtmlBlock.class, (node, context, html) -> html.raw(block(node))));
        handlers.add(
                new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, context, html) -> html.raw(block(node))));
        handlers.add(new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> {}));
        return handlers;
    }

    /** Tells the name and offset of every element in a node that no page may hold. */
    static void refused(Node node, BiConsumer<String, Integer> report) {
        Matcher tag = TAG.matcher(uncommented(node));
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (tag.group(1).isEmpty() && !SILENT.contains(name) && !SafeHtml.allows(name)) {
                report.accept(name, node.getStartOffset() + tag.start());
            }
        }
    }

    private static String block(Node node) {
        boolean foreign = TAG.matcher(uncommented(node))
                .results()
                .anyMatch(tag -> !SafeHtml.allows(tag.group(2).toLowerCase(Locale.ROOT)));
        return foreign ? SafeHtml.cleaned(placed(node)) : placed(node);
    }

    private static boolean keepsInline(Node node) {
        Matcher tag = TAG.matcher(node.getChars());
        if (!tag.lookingAt()) {
            return false;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        return SafeHtml.allows(name) || CODE.contains(name) && (!tag.group(1).isEmpty() || closes(node, name));
    }

    private static boolean closes(Node node, String name) {
        for (Node next = node.getNext(); next != null; next = next.getNext()) {
            if (next instanceof HtmlInline
                    && next.getChars().toString().toLowerCase(Locale.ROOT).startsWith("</" + name)) {
                return true;
            }
        }
        return false;
    }

    private static String placed(Node node) {
        return PLACED.matcher(uncommented(node))
                .replaceAll(
                        tag -> "<" + tag.group(1) + " " + PLACE + "=\"" + (node.getStartOffset() + tag.start()) + "\"");
    }

    /** The text of a node with blanks for its comments, so that places stay. */
    private static String uncommented(Node node) {
        return COMMENT.matcher(node.getChars()).replaceAll(RawHtml::blank);
    }

    private static String blank(MatchResult comment) {
        return " ".repeat(comment.end() - comment.start());
    }
}
