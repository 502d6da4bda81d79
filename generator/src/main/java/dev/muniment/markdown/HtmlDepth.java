package dev.muniment.markdown;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * How deep HTML may be nested. Each table within another multiplies the time that the layout of a pack takes, and everything
 * within something is laid out by recursion.
 */
final class HtmlDepth {

    private static final int DEEPEST = 100;
    private static final int MOST_TABLES = 8;

    private HtmlDepth() {}

    private record Depth(int elements, int tables) {

        private Depth below(Element element) {
            return new Depth(elements + 1, tables + (element.nameIs("table") ? 1 : 0));
        }
    }

    /** What is nested too deep below an element; empty where nothing is. */
    static Optional<String> fault(Element root) {
        Map<Element, Depth> depths = new IdentityHashMap<>();
        for (Element element : root.getAllElements()) {
            Depth depth = depths.getOrDefault(element.parent(), new Depth(0, 0)).below(element);
            depths.put(element, depth);
            if (depth.tables() > MOST_TABLES) {
                return Optional.of("tables stand in each other deeper than " + MOST_TABLES);
            }
            if (depth.elements() > DEEPEST) {
                return Optional.of("HTML is nested deeper than " + DEEPEST);
            }
        }
        return Optional.empty();
    }
}
