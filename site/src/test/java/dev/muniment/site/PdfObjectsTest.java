package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every object of every PDF: nothing acts, nothing is hidden in it, no letter comes from the reader's machine. */
final class PdfObjectsTest {

    private static final List<String> ACTIVE = List.of(
            "JS", "JavaScript", "OpenAction", "AA", "AcroForm", "XFA", "RichMediaContent", "EmbeddedFiles", "AF", "EF");
    /** Every kind of action that a PDF knows, those to a place in the file and to an address apart. */
    private static final Set<String> ACTIONS = Set.of(
            "GoToR",
            "GoToE",
            "GoToDp",
            "Launch",
            "Thread",
            "Sound",
            "Movie",
            "Hide",
            "Named",
            "SubmitForm",
            "ResetForm",
            "ImportData",
            "JavaScript",
            "SetOCGState",
            "Rendition",
            "Trans",
            "GoTo3DView",
            "RichMediaExecute");

    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");
    private static final List<String> PROGRAMS = List.of("FontFile", "FontFile2", "FontFile3");

    private static final List<COSDictionary> objects = new ArrayList<>();

    @BeforeAll
    static void read_the_volumes() throws IOException {
        for (Path pdf : Built.pdfs()) {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                COSDocument all = document.getDocument();
                collect(all.getTrailer(), objects);
                for (COSObjectKey key : all.getXrefTable().keySet()) {
                    COSObject object = all.getObjectFromPool(key);
                    collect(object.getObject(), objects);
                }
            }
        }
    }

    @Test
    void no_object_acts_or_hides_a_file_and_links_go_to_the_web_or_the_post() throws IOException {
        List<String> faults = new ArrayList<>();

        for (COSDictionary object : objects) {
            ACTIVE.stream().filter(object::containsKey).forEach(key -> faults.add(key + " in " + object));
            if (object.getItem(COSName.S) instanceof COSName kind && ACTIONS.contains(kind.getName())) {
                faults.add("action " + object);
            }
            String address = object.getString(COSName.URI, "https://");
            if (SCHEMES.stream().noneMatch(address::startsWith)) {
                faults.add("link to " + address);
            }
        }

        assertThat(faults).isEmpty();
        assertThat(objects)
                .filteredOn(object -> "Link".equals(object.getNameAsString(COSName.SUBTYPE)))
                .as("links seen")
                .isNotEmpty();
    }

    @Test
    void every_font_is_embedded() throws IOException {
        Set<String> embedded = new TreeSet<>();
        Set<String> missing = new TreeSet<>();

        for (COSDictionary object : objects) {
            if (COSName.FONT.equals(object.getCOSName(COSName.TYPE)) && !isComposite(object)) {
                COSDictionary descriptor = object.getCOSDictionary(COSName.FONT_DESC);
                boolean whole = descriptor != null
                        && PROGRAMS.stream().anyMatch(key -> descriptor.getCOSStream(COSName.getPDFName(key)) != null);
                (whole ? embedded : missing).add(object.getNameAsString(COSName.BASE_FONT));
            }
        }

        assertThat(missing).isEmpty();
        assertThat(embedded).isNotEmpty();
    }

    private static boolean isComposite(COSDictionary font) {
        return "Type0".equals(font.getNameAsString(COSName.SUBTYPE));
    }

    /** Adds a dictionary and those that stand directly in it; what it refers to has a number and a turn of its own. */
    private static void collect(COSBase base, List<COSDictionary> found) {
        if (base instanceof COSDictionary dictionary) {
            found.add(dictionary);
            dictionary.getValues().forEach(value -> collect(value, found));
        } else if (base instanceof COSArray array) {
            array.forEach(value -> collect(value, found));
        }
    }
}
