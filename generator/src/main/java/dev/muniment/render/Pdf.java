package dev.muniment.render;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import dev.muniment.model.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Prints a document as a tagged, archivable PDF: PDF/A-3a and PDF/UA-1, with the same bytes for the same text. */
public final class Pdf {
    private static final String PRODUCER = "Muniment";
    private static final String PROFILE = "assets/colour/sRGB.icc";
    private static final String BASE = PdfResources.SCHEME + ":pack/";

    static {
        XRLog.setLoggerImpl(new PdfSilence());
    }

    private Pdf() {}

    /** What a printed document states about itself in its properties. */
    public record Facts(
            String title, String author, String subject, String keywords, Instant fixedDate, String documentIdSeed) {}

    /** The bytes of the PDF; a {@link PdfFailure} when anything was refused or the engine complained. */
    public static byte[] of(String xhtml, Facts facts) {
        List<String> complaints = new ArrayList<>();
        PdfResources resources = new PdfResources();
        byte[] bytes;
        try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = builder(xhtml, facts);
            builder.useSVGDrawer(drawer);
            builder.withDiagnosticConsumer(finding -> note(finding, complaints));
            resources.guard(builder);
            bytes = print(builder, facts);
        } catch (IOException e) {
            throw new PdfFailure("the engine broke off: " + e.getMessage(), e);
        }
        List<String> all = new ArrayList<>(resources.refused());
        all.addAll(complaints);
        if (!all.isEmpty()) {
            throw new PdfFailure(all);
        }
        return bytes;
    }

    private static PdfRendererBuilder builder(String xhtml, Facts facts) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(PdfInput.of(xhtml, facts), BASE);
        builder.withProducer(PRODUCER);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(Shipped.bytes(PROFILE));
        builder.useUnicodeLineBreaker(new PdfLineBreaks());
        PdfFonts.register(builder);
        return builder;
    }

    private static void note(Diagnostic finding, List<String> complaints) {
        if (finding.getLevel().intValue() >= Level.WARNING.intValue() || finding.hasError()) {
            complaints.add(finding.getFormattedMessage());
        }
    }

    private static byte[] print(PdfRendererBuilder builder, Facts facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                PdfStamps.put(document);
                date(document, facts);
                unpackProfile(document);
                document.setDocumentId(number(facts.documentIdSeed()));
                document.save(out);
            }
        }
        return out.toByteArray();
    }

    /** Packers of the JDKs make other bytes of the colour profile; it is small, so it is kept as it is. */
    private static void unpackProfile(PDDocument document) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            try (OutputStream plain = intent.getDestOutputIntent().createOutputStream()) {
                plain.write(Shipped.bytes(PROFILE));
            }
        }
    }

    private static void date(PDDocument document, Facts facts) throws IOException {
        GregorianCalendar date = GregorianCalendar.from(facts.fixedDate().atZone(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(date);
        information.setModificationDate(date);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated =
                text.replaceAll("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + stamp(facts.fixedDate()));
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }

    private static String stamp(Instant date) {
        return Instant.ofEpochSecond(date.getEpochSecond()).toString().replace("Z", "+00:00");
    }

    private static long number(String seed) {
        return Long.parseUnsignedLong(Sha256.of(seed).hex().substring(0, 16), 16);
    }
}
