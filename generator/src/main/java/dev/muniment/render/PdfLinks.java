package dev.muniment.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Links of a document. One that leads to a place which the document does not hold keeps its words only, since a volume shows
 * a selection; a printed page number cannot do without its place, and so it is refused. Every link says where it leads.
 */
final class PdfLinks {

    private final Set<String> places = new TreeSet<>();
    private final List<String> refused = new ArrayList<>();

    private PdfLinks() {}

    /** Settles every link; answers what is refused. */
    static List<String> settle(Element root) {
        PdfLinks links = new PdfLinks();
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            links.places.add(((Element) all.item(i)).getAttribute("id"));
        }
        links.places.remove("");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getLocalName().equals("a") && element.hasAttribute("href")) {
                links.settleOne(element);
            }
        }
        return links.refused;
    }

    private void settleOne(Element link) {
        String target = link.getAttribute("href");
        if (target.startsWith("#") && !places.contains(target.substring(1))) {
            if (link.getAttribute("class").equals("pg")) {
                refused.add("the page of `" + target + "` is asked for, but there is no such place");
            }
            link.removeAttribute("href");
            link.removeAttribute("title");
            return;
        }
        if (link.getAttribute("title").isEmpty()) {
            String words = link.getTextContent().strip();
            link.setAttribute("title", words.isEmpty() ? target : words);
        }
    }
}
