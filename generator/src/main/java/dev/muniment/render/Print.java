package dev.muniment.render;

import dev.muniment.page.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sets the parts of a printed volume and puts them together; contents and bookmarks are read off the parts. */
public final class Print {

    private final Engine engine = new Engine(Style.PACK);
    private final Object volume;

    /** A print of a volume, whose components every template sees as {@code volume}. */
    public Print(Object volume) {
        this.volume = volume;
    }

    /**
     * One part.
     *
     * @param number what its headings, tables and figures are numbered under
     * @param template name below {@code pack/}
     */
    public Part part(String number, String template, Object model) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("volume", volume);
        names.put("number", number);
        names.put("model", model);
        return Part.of(engine.fill("pack/" + template, names, "part " + number));
    }

    /** The text of the whole volume; characters without a glyph stand in it by their numbers and are named beside it. */
    public Text text(List<Part> parts) {
        Map<String, Object> names = new LinkedHashMap<>();
        List<Html> texts = new ArrayList<>();
        List<Part.Heading> headings = new ArrayList<>();
        for (Part part : parts) {
            texts.add(new Html(part.xhtml()));
            headings.addAll(part.headings());
        }
        names.put("volume", volume);
        names.put("number", "");
        names.put("parts", texts);
        names.put("chapters", Part.Chapter.of(headings));
        String xhtml = engine.fill("pack/volume.ftlh", names, "the volume");
        List<Integer> missing = PdfFonts.missing(xhtml);
        for (int point : missing) {
            xhtml = xhtml.replace(Character.toString(point), substitute(point));
        }
        return new Text(xhtml, missing);
    }

    /** What is printed for a character without a glyph, as in {@code [U+6F22]}. */
    public static String substitute(int point) {
        return String.format(Locale.ROOT, "[U+%04X]", point);
    }

    /** A volume before it is laid out, and the code points that print cannot show. */
    public record Text(String xhtml, List<Integer> missing) {
        public Text {
            missing = List.copyOf(missing);
        }

        /** The bound volume. */
        public byte[] pdf(Pdf.Facts facts) {
            return Pdf.of(xhtml, facts);
        }
    }
}
