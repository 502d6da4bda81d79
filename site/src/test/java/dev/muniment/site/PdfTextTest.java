package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Document;
import dev.muniment.model.Markdown;
import dev.muniment.model.RichText;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What documents in force say is what a reader can take out of the pack as text. */
final class PdfTextTest {

    @Test
    void every_text_of_a_document_in_force_can_be_read() throws IOException {
        String pack = text();
        List<String> missing = new ArrayList<>();
        int sought = 0;

        for (Document document : documentsInForce()) {
            List<String> wanted = wanted(document);
            sought += wanted.size();
            wanted.stream()
                    .filter(text -> !pack.contains(squeezed(text)))
                    .forEach(text -> missing.add(document.id() + ": " + text));
        }

        assertThat(missing).isEmpty();
        assertThat(sought).as("texts sought").isGreaterThan(100);
    }

    private static List<Document> documentsInForce() {
        return CorpusLoader.load(ContentFolder.read(Built.content()).files()).corpus().all(Document.class).stream()
                .filter(Document::inForce)
                .toList();
    }

    private static List<String> wanted(Document document) {
        List<String> wanted = new ArrayList<>(List.of(document.title()));
        for (Markdown.Statement statement : document.body().statements()) {
            wanted.add(statement.id() + statement.plain());
        }
        for (Markdown.Block block : document.body().blocks()) {
            if (block instanceof Markdown.Heading heading) {
                wanted.add(html(heading.text()).text());
            } else if (block instanceof Markdown.Prose prose) {
                html(prose.text()).select("th, td, p, li:not(:has(li))").forEach(part -> wanted.add(part.text()));
            }
        }
        return wanted;
    }

    private static Element html(RichText text) {
        return Jsoup.parseBodyFragment(text.html(link -> "")).body();
    }

    private static String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path pdf : Built.pdfs()) {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                text.append(new ReadableText().getText(document));
            }
        }
        return squeezed(text.toString());
    }

    /** Without white space, which lines and cells break differently, and without soft hyphens. */
    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0\u00ad\u200b]", "");
    }
}
