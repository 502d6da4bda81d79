package dev.muniment.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muniment.diagnostic.Limit;
import dev.muniment.diagnostic.Limits;
import dev.muniment.model.Attachment;
import dev.muniment.model.Sha256;
import dev.muniment.source.SourceFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of a folder are read, in which order, and which are refused. */
class ContentFolderTest {

    @TempDir
    private Path root;

    @Test
    void text_files_are_read_in_the_order_of_their_paths_whatever_the_listing() throws IOException {
        write("b/x.md", "x");
        write("a.yaml", "x");
        write("b.csv", "x");

        Content forth = ContentFolder.read(root);
        Content back = ContentFolder.read(root, Limits.USUAL, Comparator.reverseOrder());

        assertThat(paths(forth)).containsExactly("a.yaml", "b.csv", "b/x.md");
        assertThat(paths(back)).isEqualTo(paths(forth));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d", "e"})
    void the_worked_example_reads_the_same_however_its_folders_are_listed(String seed) {
        Path example = Path.of("../content");

        Content sorted = ContentFolder.read(example);
        Content shuffled =
                ContentFolder.read(example, Limits.USUAL, Comparator.comparing(path -> (seed + path).hashCode()));

        assertThat(sorted.files()).hasSizeGreaterThan(30);
        assertThat(texts(shuffled)).isEqualTo(texts(sorted));
        assertThat(shuffled.sources()).isEqualTo(sorted.sources());
        assertThat(shuffled.attachments()).isEqualTo(sorted.attachments());
        assertThat(shuffled.diagnostics()).isEqualTo(sorted.diagnostics());
    }

    @Test
    void faults_are_reported_in_the_same_order_however_the_folders_are_listed() throws IOException {
        for (String name : List.of("b/x.png", "a.png", "c.png", "b.exe")) {
            write(name, "x");
        }

        Content forth = ContentFolder.read(root);
        Content back = ContentFolder.read(root, Limits.USUAL, Comparator.reverseOrder());

        assertThat(forth.diagnostics()).hasSize(4);
        assertThat(back.diagnostics()).isEqualTo(forth.diagnostics());
    }

    @Test
    void dot_files_and_papers_are_passed_over() throws IOException {
        write(".git/config.yaml", "\u0000");
        write(".hidden.yaml", "\u0000");
        write("README.md", "\u0000");
        write("LICENSE.txt", "\u0000");
        write("evidence/a.yaml", "x");

        Content content = ContentFolder.read(root);

        assertThat(paths(content)).containsExactly("evidence/a.yaml");
        assertThat(content.diagnostics()).isEmpty();
    }

    @Test
    void of_an_attachment_size_and_digest_are_taken_and_no_text() throws IOException {
        write("evidence/files/2026/b.yaml", "abc");
        write("evidence/files/2026/a.png", "\u0000");
        write("evidence/files/.hidden", "x");

        Content content = ContentFolder.read(root);

        assertThat(content.files()).isEmpty();
        assertThat(content.diagnostics()).isEmpty();
        assertThat(content.attachments())
                .extracting(Attachment::path)
                .containsExactly("evidence/files/2026/a.png", "evidence/files/2026/b.yaml");
        assertThat(content.attachments().get(1))
                .isEqualTo(new Attachment(
                        "evidence/files/2026/b.yaml",
                        3,
                        new Sha256("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")));
    }

    @Test
    void an_attachment_that_is_a_link_or_too_large_is_refused() throws IOException {
        write("a.yaml", "x");
        write("evidence/files/full", "x");
        Files.createSymbolicLink(root.resolve("evidence/files/link"), root.resolve("a.yaml"));
        sparse("evidence/files/full", 256L << 20);
        sparse("evidence/files/huge", (256L << 20) + 1);

        Content content = ContentFolder.read(root);

        assertThat(found())
                .containsExactly("evidence/files/huge:1:1 limit-exceeded", "evidence/files/link:1:1 unreadable-file");
        assertThat(content.attachments()).extracting(Attachment::path).containsExactly("evidence/files/full");
    }

    @ParameterizedTest
    @CsvSource({
        "FILES, 2, there are more than 1 files; the rest is not read",
        "DEPTH, 2, folders are nested deeper than 1 levels",
        "PATH_LENGTH, 8, a path is longer than 7 characters",
        "FILE_SIZE, 5, the file is larger than 4 bytes",
        "LINE_LENGTH, 3, the line is longer than 2 characters",
        "ATTACHMENT_SIZE, 9, the file is larger than 8 bytes"
    })
    void an_operator_sets_each_limit_and_one_less_than_there_is_refuses(Limit limit, int enough, String message)
            throws IOException {
        if (limit == Limit.ATTACHMENT_SIZE) {
            write("evidence/files/a", "123456789");
        } else {
            write("b.yaml", "ab");
            write("c/d.yaml", "abc\nd");
        }

        Content passed = ContentFolder.read(root, new Limits(Map.of(limit, enough)));
        Content refused = ContentFolder.read(root, new Limits(Map.of(limit, enough - 1)));

        assertThat(passed.diagnostics()).isEmpty();
        assertThat(refused.diagnostics()).singleElement().satisfies(one -> {
            assertThat(one.message()).isEqualTo(message);
            assertThat(one.help().orElseThrow()).contains("--limit " + limit + "=N");
        });
    }

    private void sparse(String path, long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(root.resolve(path).toFile(), "rw")) {
            file.setLength(size);
        }
    }

    @Test
    void a_file_of_another_format_is_unclaimed_and_not_read() throws IOException {
        write("logo.png", "\u0000");

        assertThat(found()).containsExactly("logo.png:1:1 unclaimed-file");
    }

    @Test
    void links_are_refused_and_not_followed() throws IOException {
        write("a.yaml", "x");
        Files.createSymbolicLink(root.resolve("b.yaml"), root.resolve("a.yaml"));
        Files.createSymbolicLink(root.resolve("c"), root);

        assertThat(found()).containsExactly("b.yaml:1:1 unreadable-file", "c:1:1 unreadable-file");
        assertThat(paths(ContentFolder.read(root))).containsExactly("a.yaml");
    }

    @Test
    void a_content_that_is_a_link_is_refused_and_not_read() throws IOException {
        write("real/a.yaml", "x");
        Path link = Files.createSymbolicLink(root.resolve("content"), root.resolve("real"));

        Content content = ContentFolder.read(link);

        assertThat(content.files()).isEmpty();
        assertThat(content.diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.rule().name()).isEqualTo("unreadable-file"));
    }

    @Test
    void a_repository_is_refused_within_the_work_tree_of_another_and_nowhere_else() throws IOException {
        write("content/.git/HEAD", "x");
        write("content/people/a.yaml", "x");

        assertThat(ContentFolder.read(root.resolve("content")).diagnostics()).isEmpty();

        write("content/people/.git", "gitdir: elsewhere");

        assertThat(ContentFolder.read(root.resolve("content")).diagnostics())
                .extracting(found -> found.at().file() + " " + found.rule().name())
                .containsExactly("people/.git unclaimed-file");

        write(".git/HEAD", "x");

        assertThat(ContentFolder.read(root.resolve("content")).diagnostics()).hasSize(2);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_where_they_stand() throws IOException {
        Files.write(root.resolve("a.yaml"), "id: x\ntitle: caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(found()).containsExactly("a.yaml:2:11 not-utf8");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x1B, 0x7F, 0x85, 0x061C, 0x200B, 0x200D, 0x200E, 0x202E, 0x2060, 0x2066, 0xFDD0, 0xFEFF, 0xFFFE,
                0xE0041, 0x10FFFF
            })
    void a_forbidden_character_is_refused_where_it_stands(int point) throws IOException {
        write("a.yaml", "a: b\nc: d" + Character.toString(point) + "e\n");

        assertThat(found()).containsExactly("a.yaml:2:5 forbidden-character");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tab\there",
                "\u05E9\u05DC\u05D5\u05DD",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBB",
                "\u2764\uFE0F\u200D\uD83D\uDD25",
                "1\uFE0F\u20E3"
            })
    void honest_text_of_any_script_is_read(String text) throws IOException {
        write("a.yaml", "\uFEFFa: " + text + "\r\n");

        assertThat(found()).isEmpty();
    }

    @Test
    void data_hidden_in_variation_selectors_is_refused_and_reported_twenty_times_at_most() throws IOException {
        write("a.yaml", "a: \u2764" + "\uFE0F".repeat(100) + "\n");

        assertThat(found()).hasSize(20).startsWith("a.yaml:1:6 forbidden-character");
    }

    @Test
    void content_beyond_the_limits_is_refused() throws IOException {
        write("line.yaml", "a: " + "x".repeat(20_000));
        write("size.yaml", "a: x\n".repeat(1 << 18));
        write("d/".repeat(20) + "deep.yaml", "x");

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "line.yaml:1:1 limit-exceeded",
                        "size.yaml:1:1 limit-exceeded",
                        "d/".repeat(19) + "d:1:1 limit-exceeded");
    }

    @Test
    void a_name_with_a_control_character_is_refused_and_not_repeated() throws IOException {
        write("a\u001B[31m.yaml", "x");

        assertThat(found()).containsExactly("a\uFFFD[31m.yaml:1:1 forbidden-character");
    }

    @Test
    void a_folder_that_is_missing_is_named() {
        Path missing = root.resolve("missing");

        assertThatThrownBy(() -> ContentFolder.read(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(missing.toString());
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> found() {
        return ContentFolder.read(root).diagnostics().stream()
                .map(found -> found.at() + " " + found.rule().name())
                .toList();
    }

    private static List<String> texts(Content content) {
        return content.files().stream()
                .map(file -> file.path() + "\n" + file.text().value())
                .toList();
    }

    private static List<String> paths(Content content) {
        return content.files().stream().map(SourceFile::path).toList();
    }
}
