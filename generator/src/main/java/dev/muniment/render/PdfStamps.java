package dev.muniment.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/**
 * Page numbers of documents within a volume, put below the header of each of their pages. The engine knows only the pages of
 * the whole, so a document marks its first and its last page by the places {@code begin-ID} and {@code end-ID}.
 */
final class PdfStamps {

    private static final String BEGIN = "begin-";
    private static final String END = "end-";
    private static final float LEFT = millimetres(24);
    private static final float BASELINE = millimetres(26.2f);
    private static final float SIZE = 7.2f;
    private static final float GREY = 0.38f;

    private final PDDocument document;
    private final PDType0Font font;

    private PdfStamps(PDDocument document) throws IOException {
        this.document = document;
        byte[] face = Shipped.bytes("assets/fonts/SourceSans3_400Regular.ttf");
        this.font = PDType0Font.load(document, new ByteArrayInputStream(face), true);
    }

    /** Numbers the pages of every document that marks its first and last page. */
    static void put(PDDocument document) throws IOException {
        Map<String, Integer> places = places(document);
        if (places.keySet().stream().noneMatch(name -> name.startsWith(BEGIN))) {
            return;
        }
        PdfStamps stamps = new PdfStamps(document);
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            if (place.getKey().startsWith(BEGIN)) {
                String id = place.getKey().substring(BEGIN.length());
                stamps.number(id, place.getValue(), places.getOrDefault(END + id, place.getValue()));
            }
        }
    }

    private static Map<String, Integer> places(PDDocument document) throws IOException {
        Map<String, Integer> places = new TreeMap<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getDests() != null && names.getDests().getNames() != null) {
            names.getDests().getNames().forEach((name, destination) -> places.put(name, page(document, destination)));
        }
        return places;
    }

    private static int page(PDDocument document, PDPageDestination destination) {
        return document.getPages().indexOf(destination.getPage());
    }

    private void number(String id, int first, int last) throws IOException {
        for (int page = first; page <= last; page++) {
            String words = id + " · document page " + (page - first + 1) + " of " + (last - first + 1);
            stamp(document.getPage(page), words);
        }
    }

    private void stamp(PDPage page, String words) throws IOException {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            stream.beginText();
            stream.setFont(font, SIZE);
            stream.setNonStrokingColor(GREY);
            stream.newLineAtOffset(LEFT, page.getMediaBox().getHeight() - BASELINE);
            stream.showText(words);
            stream.endText();
            stream.endMarkedContent();
        }
    }

    private static float millimetres(float length) {
        return length * 72 / 25.4f;
    }
}
