package dev.muniment.render;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One part of a printed volume: its text, and the headings that contents and bookmarks list. */
public record Part(String xhtml, List<Heading> headings) {

    public Part {
        headings = List.copyOf(headings);
    }

    static Part of(String xhtml) {
        List<Heading> headings = new ArrayList<>();
        for (Element heading : Jsoup.parse(xhtml, "", Parser.xmlParser()).select("h1[id], h2[id]:not(.text)")) {
            Element number = heading.selectFirst(".n");
            String hanging = number == null ? "" : number.text().strip();
            String title = heading.text().substring(hanging.length()).strip();
            boolean first = heading.nameIs("h1") && !heading.hasClass("inner");
            headings.add(new Heading(first, hanging, title, heading.id()));
        }
        return new Part(xhtml, headings);
    }

    /**
     * A heading of the contents.
     *
     * @param first whether it begins a chapter
     */
    public record Heading(boolean first, String number, String title, String id) {}

    /** A heading that begins a chapter, and those below it. */
    public record Chapter(Heading heading, List<Heading> below) {

        public Chapter {
            below = List.copyOf(below);
        }

        static List<Chapter> of(List<Heading> headings) {
            List<Chapter> chapters = new ArrayList<>();
            int from = 0;
            for (int i = 1; i <= headings.size(); i++) {
                if (i == headings.size() || headings.get(i).first()) {
                    chapters.add(new Chapter(headings.get(from), headings.subList(from + 1, i)));
                    from = i;
                }
            }
            return chapters;
        }
    }
}
