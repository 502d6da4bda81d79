package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF has against the PDFs of the pack, as archivable files and as accessible ones. */
final class PdfConformanceTest {

    @BeforeAll
    static void open() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** PDF/A-3a and PDF/UA-1. */
    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void the_core_conforms(String flavour) throws IOException, VeraPDFException {
        assertConforms(Built.core(), flavour);
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void so_does_the_whole_pack(String flavour) throws IOException, VeraPDFException {
        assertConforms(Built.full(), flavour);
    }

    private static void assertConforms(Path pdf, String flavour) throws IOException, VeraPDFException {
        ValidationResult result = validate(pdf, PDFAFlavour.fromString(flavour));

        assertThat(failures(result)).as(pdf + " as " + flavour).isEmpty();
        assertThat(result.isCompliant()).as(pdf + " as " + flavour).isTrue();
        assertThat(result.getTotalAssertions()).as("checks made").isGreaterThan(1_000);
    }

    private static ValidationResult validate(Path pdf, PDFAFlavour flavour) throws IOException, VeraPDFException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile(), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        }
    }

    private static List<String> failures(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                .map(one -> one.getRuleId().getClause() + " " + one.getMessage() + " at "
                        + one.getLocation().getContext())
                .distinct()
                .limit(20)
                .toList();
    }
}
