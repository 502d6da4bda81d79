package dev.muniment.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Printing: text, sameness of bytes and the refusal of everything from outside. */
final class PdfTest {
    private static final Pdf.Facts FACTS = new Pdf.Facts(
            "Audit pack", "Wendmoor Water", "Test", "AP-1", Instant.parse("2026-11-22T00:00:00Z"), "AP-1");

    @Test
    void the_text_of_a_document_can_be_read_back_in_order() throws IOException {
        String xhtml = document("<p>Access <b>MUST</b> be granted by the owner’s <i>deputy</i>.</p>");

        byte[] pdf = Pdf.of(xhtml, FACTS);

        assertThat(text(pdf)).isEqualTo("Scope\nAccess MUST be granted by the owner’s deputy.\n");
    }

    @Test
    void the_same_text_gives_the_same_bytes() throws IOException {
        String xhtml = document("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\" alt=\"a bar\">"
                + "<text x=\"1\" y=\"12\" font-family=\"Source Sans Chart\" font-size=\"9\">High</text></svg>"
                + "<p class=\"mono\">a1b2c3d</p>");

        byte[] once = Pdf.of(xhtml, FACTS);
        byte[] again = Pdf.of(xhtml, FACTS);

        assertThat(once).isEqualTo(again);
    }

    @Test
    void an_image_from_the_network_is_refused() {
        String xhtml = document("<p><img src=\"http://example.org/a.png\" alt=\"a\"/></p>");

        assertThatThrownBy(() -> Pdf.of(xhtml, FACTS))
                .isInstanceOf(PdfFailure.class)
                .hasMessageContaining("http://example.org/a.png");
    }

    @Test
    void a_file_named_by_a_style_is_refused() {
        String xhtml = document("<p style=\"background-image: url(file:///etc/hostname)\">x</p>");

        assertThatThrownBy(() -> Pdf.of(xhtml, FACTS)).isInstanceOf(PdfFailure.class);
    }

    @Test
    void a_glyph_that_no_font_has_is_a_failure() {
        String xhtml = document("<p>\u4e2d</p>");

        assertThatThrownBy(() -> Pdf.of(xhtml, FACTS)).isInstanceOf(PdfFailure.class);
    }

    @Test
    void a_style_the_engine_does_not_know_is_a_failure() {
        String xhtml = document("<p style=\"display: grid\">x</p>");

        assertThatThrownBy(() -> Pdf.of(xhtml, FACTS)).isInstanceOf(PdfFailure.class);
    }

    @Test
    void a_document_type_is_refused() {
        String xhtml = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + document("<p>&x;</p>");

        assertThatThrownBy(() -> Pdf.of(xhtml, FACTS)).isInstanceOf(PdfFailure.class);
    }

    @Test
    void a_script_link_is_refused() {
        String xhtml = document("<p><a href=\"javascript:a()\">x</a></p>");

        assertThatThrownBy(() -> Pdf.of(xhtml, FACTS)).hasMessageContaining("javascript:a()");
    }

    @Test
    void a_link_to_nowhere_is_words_only() throws IOException {
        byte[] pdf = Pdf.of(document("<p><a href=\"#\">x</a></p>"), FACTS);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
        }
    }

    private static String document(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\"><head>"
                + "<link rel=\"stylesheet\" type=\"text/css\" href=\"muniment:pack/pack.css\"/>"
                + "<bookmarks><bookmark name=\"Scope\" href=\"#s\"/></bookmarks></head>"
                + "<body><h1 id=\"s\">Scope</h1>" + body + "</body></html>";
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        }
    }
}
