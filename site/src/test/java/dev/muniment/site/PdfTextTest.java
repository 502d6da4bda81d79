package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.model.Markdown;
import dev.muniment.model.RichText;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What documents in force say and what registers list is what a reader can take out of the pack as text. */
final class PdfTextTest {

    /** Characters after an id within which the state of the record is looked for: a row, or a card. */
    private static final int REACH = 1_500;

    private static String pack;

    @BeforeAll
    static void read_the_full_pack() throws IOException {
        try (PDDocument document = Loader.loadPDF(Built.full().toFile())) {
            pack = squeezed(new ReadableText().getText(document));
        }
    }

    @Test
    void every_text_of_a_document_in_force_can_be_read() throws IOException {
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

    @Test
    void every_record_stands_in_the_full_pack_with_its_id_its_title_and_its_state() throws IOException {
        List<String> missing = new ArrayList<>();
        List<Entity> records = corpus().all();

        for (Entity record : records) {
            if (!pack.contains(squeezed(record.id())) || !pack.contains(squeezed(record.title()))) {
                missing.add(record.id() + " " + record.title());
            } else if (!stated(pack, record)) {
                missing.add(record.id() + " is nowhere said to be " + state(record));
            }
        }

        assertThat(missing).isEmpty();
        assertThat(records).hasSizeGreaterThan(100);
    }

    @Test
    void the_core_pack_has_eighty_pages_or_fewer_and_lists_what_it_leaves_out() throws IOException {
        try (PDDocument document = Loader.loadPDF(Built.core().toFile())) {
            String core = squeezed(new ReadableText().getText(document));

            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(80);
            assertThat(core).contains(squeezed("In the full pack only"), squeezed("Control operation"));
        }
    }

    /** Whether the state of a record stands within reach of one of the places where its id does. */
    private static boolean stated(String pack, Entity record) {
        String id = squeezed(record.id());
        String word = squeezed(state(record)).toLowerCase(Locale.ROOT);
        for (int at = pack.indexOf(id); at >= 0; at = pack.indexOf(id, at + 1)) {
            String near = pack.substring(at, Math.min(pack.length(), at + REACH));
            if (near.toLowerCase(Locale.ROOT).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String state(Entity record) {
        return record.lifecycle().map(state -> state.word().replace('-', ' ')).orElse("");
    }

    private static Corpus corpus() {
        return CorpusLoader.load(ContentFolder.read(Built.content()).files()).corpus();
    }

    private static List<Document> documentsInForce() {
        return corpus().all(Document.class).stream().filter(Document::inForce).toList();
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

    /** Without white space, which lines and cells break differently, and without soft hyphens. */
    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0\u00ad\u200b]", "");
    }
}
