package dev.muniment.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;

/** Lets every rendered link and image carry the offset at which it was written. */
final class LinkPlaces extends IndependentAttributeProviderFactory {

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
        return (node, part, attributes) -> {
            if (node instanceof LinkNodeBase || node instanceof RefNode) {
                attributes.replaceValue(RawHtml.PLACE, String.valueOf(node.getStartOffset()));
            }
        };
    }
}
