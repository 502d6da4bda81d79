package dev.muniment.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Format;
import dev.muniment.diagnostic.Limits;
import dev.muniment.diagnostic.Report;
import dev.muniment.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bytes of any sort where files are read: a text or records come of them, or diagnostics; never an exception. */
class ReadingFuzzTest {

    private static final String METRIC = """
            id: MET-01
            title: Late leavers
            """;

    /** What is said where the library of Markdown threw; no such input is known. */
    private static final String GIVEN_UP = "the text is too entangled";

    @FuzzTest
    void the_gate_lets_only_text_pass(byte[] bytes) {
        TextGate gate = new TextGate("a.yaml", Limits.USUAL);

        Optional<SourceFile> file = gate.read(bytes);

        assertThat(file.isPresent()).isEqualTo(gate.diagnostics().isEmpty());
        assertSound("a.yaml", gate.diagnostics());
        file.map(passed -> passed.text().value()).ifPresent(text -> {
            assertThat(CharacterPolicy.firstForbidden(text)).isEmpty();
            assertThat(text).isEqualTo(plain(new String(bytes, StandardCharsets.UTF_8)));
        });
    }

    @FuzzTest
    void yaml_gives_records_or_diagnostics(byte[] bytes) {
        assertTotal("a.yaml", bytes);
    }

    @FuzzTest
    void a_text_gives_a_record_or_diagnostics(byte[] bytes) {
        assertTotal("documents/policies/POL-001.md", bytes);
    }

    @FuzzTest
    void rows_give_measurements_or_diagnostics(byte[] bytes) {
        assertTotal("metrics/measurements/MET-01.csv", bytes);
    }

    private static void assertTotal(String path, byte[] bytes) {
        Optional<SourceFile> file = new TextGate(path, Limits.USUAL).read(bytes);
        if (file.isEmpty()) {
            return;
        }
        List<SourceFile> files = new ArrayList<>(List.of(file.get()));
        if (path.endsWith(".csv")) {
            files.add(SourceFile.of("metrics/MET-01.yaml", METRIC));
        }

        Loaded loaded = CorpusLoader.load(files);

        assertThat(loaded.corpus().all().size() + loaded.diagnostics().size()).isPositive();
        assertSound(path, loaded.diagnostics());
    }

    /** Each has a place in the file and is printed on lines of its own, whatever it quotes. */
    private static void assertSound(String path, List<Diagnostic> diagnostics) {
        Report report = new Report(diagnostics, "", at -> Optional.empty(), 0, LocalDate.EPOCH);
        for (Format format : Format.values()) {
            String printed = format.printer(false).print(report);
            assertThat(CharacterPolicy.firstForbidden(printed)).as(printed).isEmpty();
        }
        assertThat(Format.GITHUB.printer(false).print(report).lines())
                .hasSameSizeAs(diagnostics)
                .allMatch(line -> line.startsWith("::"));
        for (Diagnostic found : diagnostics) {
            assertThat(found.at().line()).isPositive();
            assertThat(found.at().column()).isPositive();
            assertThat(found.at().file()).isIn(path, "metrics/MET-01.yaml");
            assertThat(found.message()).doesNotContain(GIVEN_UP);
        }
    }

    /** What editors make of a text: no byte order mark, every line end the same. */
    private static String plain(String text) {
        return text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    }
}
