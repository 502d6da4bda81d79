package dev.muniment.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the text of a document into the tree that the engine prints. */
final class PdfInput {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> WHOLE = Set.of("head", "svg", "pre", "style");
    private static final Set<String> ACTIVE =
            Set.of("form", "input", "button", "select", "textarea", "script", "object", "embed", "iframe");
    private static final List<String> LINKS = List.of("#", "https:", "http:", "mailto:");

    private PdfInput() {}

    static Document of(String xhtml, Pdf.Facts facts) {
        Document document = parsed(xhtml);
        List<String> refused = new ArrayList<>();
        PdfFonts.missing(document.getDocumentElement().getTextContent())
                .forEach(point -> refused.add("the character `" + Character.toString(point) + "` has no glyph"));
        refuseActive(document.getDocumentElement(), refused);
        refused.addAll(PdfLinks.settle(document.getDocumentElement()));
        if (!refused.isEmpty()) {
            throw new PdfFailure(refused);
        }
        state(document, facts);
        wrapRuns(document.getDocumentElement());
        return document;
    }

    private static Document parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | IOException e) {
            throw new PdfFailure("its text is not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser cannot be made safe", e);
        }
    }

    private static void refuseActive(Element element, List<String> found) {
        if (ACTIVE.contains(element.getLocalName())) {
            found.add("the element `" + element.getLocalName() + "` is refused");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (attribute.getNodeName().toLowerCase(Locale.ROOT).startsWith("on")) {
                found.add("the attribute `" + attribute.getNodeName() + "` is refused");
            }
        }
        String target = element.getAttribute("href");
        if ("a".equals(element.getLocalName())
                && !target.isEmpty()
                && LINKS.stream().noneMatch(target::startsWith)) {
            found.add("the link to `" + target + "` is refused, allowed are #, https, http and mailto");
        }
        children(element).forEach(child -> {
            if (child instanceof Element inner) {
                refuseActive(inner, found);
            }
        });
    }

    private static void state(Document document, Pdf.Facts facts) {
        Element head = (Element) document.getElementsByTagName("head").item(0);
        if (head == null) {
            throw new PdfFailure(List.of("it has no head"));
        }
        children(head).stream().filter(PdfInput::statesFact).forEach(head::removeChild);
        Element title = document.createElementNS(XHTML, "title");
        title.setTextContent(facts.title());
        Node first = head.getFirstChild();
        head.insertBefore(title, first);
        head.insertBefore(meta(document, "author", facts.author()), first);
        head.insertBefore(meta(document, "subject", facts.subject()), first);
        head.insertBefore(meta(document, "keywords", facts.keywords()), first);
    }

    private static boolean statesFact(Node node) {
        return node instanceof Element element
                && ("title".equals(element.getLocalName())
                        || Set.of("author", "subject", "keywords", "description")
                                .contains(element.getAttribute("name")));
    }

    private static Element meta(Document document, String name, String content) {
        Element meta = document.createElementNS(XHTML, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        return meta;
    }

    /** Bare text beside an element is painted out of order, so each such run gets an element of its own. */
    private static void wrapRuns(Element element) {
        if (WHOLE.contains(element.getLocalName())) {
            return;
        }
        List<Node> children = children(element);
        boolean mixed = children.stream().anyMatch(Element.class::isInstance);
        for (Node child : children) {
            if (child instanceof Element inner) {
                wrapRuns(inner);
            } else if (mixed && child instanceof Text text && !text.getData().isBlank()) {
                Element span = element.getOwnerDocument().createElementNS(XHTML, "span");
                element.replaceChild(span, text);
                span.appendChild(text);
            }
        }
    }

    private static List<Node> children(Element element) {
        List<Node> list = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            list.add(nodes.item(i));
        }
        return list;
    }

    /** Turns every complaint of the parser into a fault and prints none. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
