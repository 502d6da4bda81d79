package dev.muniment.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What an audit pack may not hold: what acts, a file hidden in it, a link elsewhere than to the web or the post, a secret. */
final class HarmlessPdf {

    private static final List<String> ACTIVE = List.of(
            "JS",
            "JavaScript",
            "OpenAction",
            "AA",
            "AcroForm",
            "XFA",
            "RichMediaContent",
            "EmbeddedFiles",
            "AF",
            "EF",
            "Launch");
    /** Every kind of action that a PDF knows, those to a place in the file and to an address apart. */
    private static final Set<String> ACTIONS =
            Set.of(("GoToR GoToE GoToDp Launch Thread Sound Movie Hide Named SubmitForm"
                            + " ResetForm ImportData JavaScript SetOCGState Rendition Trans GoTo3DView RichMediaExecute")
                    .split(" "));

    private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

    private HarmlessPdf() {}

    static List<String> faults(Path pdf) throws IOException {
        List<String> faults = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            COSDocument objects = document.getDocument();
            look(objects.getTrailer(), faults);
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                look(objects.getObjectFromPool(key).getObject(), faults);
            }
            String text = new PDFTextStripper().getText(document);
            if (text.contains(Canary.SECRET) || text.contains("root:x:0:0") || text.contains("9801547")) {
                faults.add("the text leaks a secret");
            }
        }
        return faults.stream().distinct().toList();
    }

    static String words(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void look(COSBase base, List<String> faults) {
        if (base instanceof COSDictionary dictionary) {
            look(dictionary, faults);
            dictionary.getValues().forEach(value -> look(value, faults));
        } else if (base instanceof COSArray array) {
            array.forEach(value -> look(value, faults));
        }
    }

    private static void look(COSDictionary object, List<String> faults) {
        ACTIVE.stream().filter(object::containsKey).forEach(key -> faults.add("holds " + key));
        if (object.getItem(COSName.S) instanceof COSName kind && ACTIONS.contains(kind.getName())) {
            faults.add("acts: " + object);
        }
        if ("Annot".equals(object.getNameAsString(COSName.TYPE))
                && !"Link".equals(object.getNameAsString(COSName.SUBTYPE))) {
            faults.add("annotates: " + object);
        }
        String address = object.getString(COSName.URI, "https://").toLowerCase(Locale.ROOT);
        if (SCHEMES.stream().noneMatch(address::startsWith)) {
            faults.add("links to " + address);
        }
    }
}
