package dev.muniment.markdown;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * How deep HTML may be nested. Each table within another multiplies the time that the layout of a pack takes, and everything
 * within something is laid out by recursion.
 */
final class HtmlDepth {

    private static final int DEEPEST = 100;
    private static final int MOST_TABLES = 8;

    private HtmlDepth() {}

    /** What is nested too deep below an element, that itself counts; empty where nothing is. */
    static Optional<String> fault(Element root) {
        Depths depths = new Depths();
        root.traverse(depths);
        return depths.fault;
    }

    /** Counts what is open on the way down and up again. */
    private static final class Depths implements NodeVisitor {

        private Optional<String> fault = Optional.empty();
        private int elements;
        private int tables;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                elements++;
                tables += element.nameIs("table") ? 1 : 0;
                if (fault.isEmpty() && tables > MOST_TABLES) {
                    fault = Optional.of("tables stand in each other deeper than " + MOST_TABLES);
                } else if (fault.isEmpty() && elements > DEEPEST) {
                    fault = Optional.of("HTML is nested deeper than " + DEEPEST);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                elements--;
                tables -= element.nameIs("table") ? 1 : 0;
            }
        }
    }
}
