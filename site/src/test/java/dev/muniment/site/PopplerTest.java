package dev.muniment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second reader of PDFs, with none of our code in it, agrees about scripts, files and fonts. */
final class PopplerTest {

    @TempDir
    private Path folder;

    @Test
    void it_finds_no_script() throws IOException, InterruptedException {
        for (Path pdf : Built.pdfs()) {
            assertThat(poppler("pdfinfo", "-js", pdf)).isEmpty();
        }
    }

    @Test
    void it_finds_no_file() throws IOException, InterruptedException {
        for (Path pdf : Built.pdfs()) {
            assertThat(poppler("pdfdetach", "-list", pdf)).containsExactly("0 embedded files");
        }
    }

    /** The columns end in: embedded, a part, with letters that can be read back, object, generation. */
    @Test
    void it_finds_every_font_embedded_and_readable() throws IOException, InterruptedException {
        for (Path pdf : Built.pdfs()) {
            List<String> fonts = poppler("pdffonts", "-l", "9999", pdf);

            assertThat(fonts).hasSizeGreaterThan(2);
            assertThat(fonts.subList(2, fonts.size())).allMatch(font -> font.matches(".* yes +yes +yes +\\d+ +\\d+"));
        }
    }

    private List<String> poppler(String program, Object... arguments) throws IOException, InterruptedException {
        Path tool = NotRun.program(program)
                .orElseThrow(() -> NotRun.because("second reader of PDFs", "no " + program + " of poppler-utils"));
        ProcessBuilder process = new ProcessBuilder(tool.toString());
        List.of(arguments).forEach(argument -> process.command().add(argument.toString()));
        Run run = Run.of(process, folder);
        assertThat(run.exit()).as(run.errors()).isZero();
        return run.output().lines().toList();
    }
}
