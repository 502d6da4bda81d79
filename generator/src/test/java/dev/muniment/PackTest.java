package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Extent;
import dev.muniment.diagnostic.Profile;
import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Entity;
import dev.muniment.model.Markdown;
import dev.muniment.model.Person;
import dev.muniment.model.Risk;
import dev.muniment.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit pack as its readers get it. */
class PackTest {

    private static final Path SAMPLE = Path.of("../content");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private static Path once;

    private static String printed;

    @TempDir
    private Path folder;

    @BeforeAll
    static void pack_the_worked_example() throws IOException {
        Generator.pack(request(SAMPLE, once, Audience.AUDITOR));
        printed = text(once);
    }

    @Test
    void content_of_a_clean_commit_without_errors_makes_a_final_pack_and_a_change_makes_it_a_draft()
            throws IOException, GitAPIException {
        Path content = folder.resolve("content");
        Generator.init(content, true);
        FirstCommit.in(folder).close();

        Outcome clean = Generator.pack(request(content, folder, Audience.AUDITOR));
        String cleanText = text(folder);
        Files.writeString(content.resolve("people/units.yaml"), "\n# a remark\n", StandardOpenOption.APPEND);
        Outcome dirty = Generator.pack(request(content, folder, Audience.AUDITOR));

        assertThat(clean.diagnostics()).noneMatch(Diagnostic::blocks);
        assertThat(clean.published())
                .hasValueSatisfying(what -> assertThat(what).startsWith("FINAL AP-2026-11-20-"));
        assertThat(cleanText).contains("FINAL").doesNotContain("DRAFT");
        assertThat(dirty.failed()).isFalse();
        assertThat(dirty.published())
                .hasValueSatisfying(what -> assertThat(what).startsWith("DRAFT AP-2026-11-20-uncommitted"));
        assertThat(text(folder)).contains("DRAFT", "The content differs from commit");
    }

    @Test
    void every_heading_statement_and_cell_of_documents_in_force_is_in_the_text() {
        String text = words(printed);

        List<String> missing = new ArrayList<>();
        int looked = 0;
        for (Document document : documents()) {
            for (String piece : document.inForce() ? pieces(document) : List.<String>of()) {
                if (!text.contains(words(piece))) {
                    missing.add(document.id() + ": " + piece);
                }
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(80);
        assertThat(missing).isEmpty();
    }

    @Test
    void statements_of_a_draft_are_not_in_the_text() {
        String text = words(printed);

        assertThat(documents().stream()
                        .filter(document -> !document.inForce())
                        .flatMap(draft -> draft.body().statements().stream()))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(text).doesNotContain(words(statement.plain())));
    }

    @Test
    void an_error_makes_a_draft_that_names_it_and_content_that_cannot_be_bound_makes_nothing() throws IOException {
        Path content = folder.resolve("content");
        Generator.init(content, true);
        Files.writeString(
                content.resolve("actions.yaml"),
                "- {id: ACT-2026-001, title: Mend the lock, owner: ROL-nobody, status: open, type: task, due: 2027-01-01}\n");
        Outcome wrong = Generator.pack(request(content, folder, Audience.AUDITOR));
        String draft = text(folder);
        byte[] before = Files.readAllBytes(pdf(folder));

        Files.writeString(content.resolve("people/more.yaml"), "- {id: PER-x, titel: X}\n");
        Outcome unbound = Generator.pack(request(content, folder, Audience.AUDITOR));

        assertThat(wrong.failed()).isTrue();
        assertThat(wrong.published()).isPresent();
        assertThat(draft).contains("DRAFT", "ROL-nobody");
        assertThat(unbound.published()).isEmpty();
        assertThat(Files.readAllBytes(pdf(folder))).isEqualTo(before);
    }

    @Test
    void the_same_content_gives_the_same_bytes() throws IOException {
        Path content = folder.resolve("content");
        Generator.init(content, true);
        Path other = folder.resolve("other");

        Generator.pack(request(content, folder, Audience.AUDITOR));
        Generator.pack(request(content, other, Audience.AUDITOR));

        assertThat(Files.readAllBytes(pdf(folder))).isEqualTo(Files.readAllBytes(pdf(other)));
    }

    @Test
    void a_lower_audience_reads_no_risk_and_no_person() throws IOException {
        Generator.pack(request(SAMPLE, folder, Audience.STAFF));

        String staff = words(text(folder));
        assertThat(staff)
                .contains("staffedition")
                .doesNotContain(
                        "risks/RSK-0001.yaml",
                        "people/people.yaml",
                        "evidence/index.yaml",
                        words("No records in this period"));
        assertThat(Stream.of(Risk.class, Person.class)
                        .flatMap(kind -> corpus().all(kind).stream())
                        .map(Entity::title))
                .hasSizeGreaterThan(20)
                .filteredOn(title -> staff.contains(words(title)))
                .isEmpty();
    }

    @Test
    void what_is_not_there_is_said_with_the_place_where_it_is_kept() throws IOException {
        Path content = folder.resolve("content");
        Generator.init(content, true);

        Generator.pack(request(content, folder, Audience.AUDITOR));

        assertThat(words(text(folder)))
                .contains(
                        words("No records in this period; they are kept in assurance/audits/."),
                        words("No records in this period; they are kept in controls/."),
                        words("Nobody determined whether climate change matters"),
                        words("no audits with report"))
                .contains(words("1 of 16 items that the standard asks for are there as a whole"));
    }

    @Test
    void the_manifest_has_the_digest_of_every_file_as_it_lies_on_the_disk() throws IOException {
        Path content = folder.resolve("content");
        Generator.init(content, true);
        byte[] units = "\uFEFF# a remark\r\n".getBytes(StandardCharsets.UTF_8);
        Path file = content.resolve("people/units.yaml");
        byte[] all = concat(units, Files.readAllBytes(file));
        Files.write(file, all);

        Generator.pack(request(content, folder, Audience.AUDITOR));

        assertThat(words(text(folder))).contains("people/units.yaml" + all.length + Sha256.of(all));
    }

    @Test
    void the_core_pack_leaves_sections_to_the_full_one_and_has_a_name_of_its_own() throws IOException {
        Path content = folder.resolve("content");
        Generator.init(content, true);

        Outcome core = Generator.pack(request(content, folder, Audience.AUDITOR), Extent.CORE);

        Path pdf = folder.resolve("out/audit-pack-core.pdf");
        assertThat(core.published())
                .hasValueSatisfying(what -> assertThat(what)
                        .startsWith("DRAFT AP-2026-11-20-uncommitted-core")
                        .endsWith("audit-pack-core.pdf"));
        assertThat(words(read(pdf)))
                .contains(words("In the full pack only"), words("Statement of applicability"))
                .doesNotContain(words("Every source file with its digest"), words("End of DOC-001"));
    }

    @Test
    void a_character_without_a_glyph_is_printed_by_its_number_and_reported_at_its_place() throws IOException {
        Path content = folder.resolve("content");
        Generator.init(content, true);
        Files.writeString(
                content.resolve("actions.yaml"),
                "- {id: ACT-2026-001, title: Mend 漢 lock, owner: ROL-iso, status: open, type: task, due: 2027-01-01}\n");

        Outcome outcome = Generator.pack(request(content, folder, Audience.AUDITOR));

        assertThat(outcome.diagnostics())
                .filteredOn(found -> found.rule().name().equals("missing-glyph"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.at().toString()).isEqualTo("actions.yaml:1:34");
                    assertThat(found.message())
                            .isEqualTo("the typeface of the pack cannot show `漢`; it is printed as `[U+6F22]`");
                });
        assertThat(text(folder)).contains("Mend [U+6F22] lock");
    }

    @Test
    void documents_count_their_own_pages() {
        List<String> pages = Pattern.compile("POL-001 · document (page \\d+ of \\d+)")
                .matcher(printed)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(pages).containsExactly("page 1 of 3", "page 2 of 3", "page 3 of 3");
    }

    private static List<String> pieces(Document document) {
        List<String> pieces = new ArrayList<>();
        document.body()
                .headings()
                .forEach(heading -> pieces.add(text(heading.text().html(link -> "#"))));
        document.body()
                .statements()
                .forEach(statement -> pieces.add(text(statement.text().html(link -> "#"))));
        document.body().blocks().stream()
                .filter(Markdown.Prose.class::isInstance)
                .flatMap(Markdown.Block::texts)
                .flatMap(prose -> Jsoup.parse(prose.html(link -> "#")).select("th, td").stream())
                .map(Element::text)
                .forEach(pieces::add);
        return pieces;
    }

    private static List<Document> documents() {
        return corpus().all(Document.class);
    }

    private static Corpus corpus() {
        return CorpusLoader.load(ContentFolder.read(SAMPLE).files()).corpus();
    }

    private static String text(String html) {
        return Jsoup.parse(html).text();
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Path pdf(Path folder) {
        return folder.resolve("out/audit-pack.pdf");
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String text(Path folder) throws IOException {
        return read(pdf(folder));
    }

    private static String read(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Request request(Path content, Path folder, Audience audience) {
        return new Request(content, folder.resolve("out"), Optional.of(DAY), DAY, Profile.AUDIT, audience);
    }
}
