package dev.muniment.markdown;

import com.vladsch.flexmark.html.HtmlRendererOptions;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.Set;

/** Lets the reader of a text render its nodes one by one with an engine that is set up once for all of them. */
final class BlockRenderer implements NodeRenderer {

    /** Who reads the text that is about to be rendered. */
    static final NullableDataKey<BlockReader> READER = new NullableDataKey<>("READER");

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(
                Document.class,
                (document, context, html) ->
                        READER.get(document).read(document, node -> rendered(node, context, html))));
    }

    /** What a node adds to the whole; the attributes of links know their node in no other context. */
    private static String rendered(Node node, NodeRendererContext context, HtmlWriter html) {
        HtmlRendererOptions options = context.getHtmlOptions();
        int from = html.line().getLineCount();
        context.render(node);
        int to = html.line().getLineCount();
        StringBuilder text = new StringBuilder();
        html.appendToSilently(text, options.maxBlankLines, options.maxTrailingBlankLines, from, to);
        return text.toString();
    }
}
