package dev.muniment.hostile;

import dev.muniment.render.Pdf;
import dev.muniment.render.PdfFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The typesetter by itself, fed with what no stage before it would let pass. */
final class Stage {

    private static final Pdf.Facts FACTS =
            new Pdf.Facts("Pack", "Ours", "Test", "AP-1", Instant.parse("2026-06-01T00:00:00Z"), "AP-1");

    private Stage() {}

    /** What is wrong: one to be refused was printed, or what was printed is not harmless. A refusal is harmless. */
    static List<String> faults(HostileCase input, Path pdf) throws IOException {
        String xhtml = new String(input.plants().get(0).bytes(), StandardCharsets.UTF_8);
        try {
            Files.write(pdf, Pdf.of(xhtml, FACTS));
        } catch (PdfFailure e) {
            return List.of();
        }
        return input.verdict() == Verdict.REJECT ? List.of("was printed") : HarmlessPdf.faults(pdf);
    }
}
