package dev.muniment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that wants more than to be read: its words are shown, and pages hold nothing beyond the allow-list. */
class HostileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Path SEEDS = Path.of(
            "src/test/resources/dev/muniment/markdown/MarkdownFuzzTestInputs/html_holds_nothing_beyond_the_allow_list");
    private static final String NASTY =
            "\"'><script>window.__x=1</script><img src=x onerror=alert(1)>${7*7}<#assign a=1>{{7*7}}`&lt;-->]]>\\u003c";

    private static final String QUOTED = "'" + NASTY.replace("'", "''") + "'";

    @TempDir
    private Path folder;

    @Test
    void hostile_words_and_texts_leave_nothing_foreign_on_any_page_and_titles_stand_as_they_were_written()
            throws IOException {
        AllowList list = AllowList.upTo("pages");

        Map<String, Document> pages = published();

        pages.forEach((path, page) -> assertThat(list.foreign(page)).as(path).isEmpty());
        assertThat(pages.keySet().stream().filter(path -> path.startsWith("documents/other/DOC-nasty-")))
                .hasSizeGreaterThan(5);
        assertThat(pages.get("people/ROL-nasty.html").title()).startsWith(NASTY);
        assertThat(pages.get("people/ROL-nasty.html").select("h1").text()).contains(NASTY);
        assertThat(pages.get("people/index.html").text()).contains(NASTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script src=\"https://evil.example/x.js\"></script>",
                "<script src=\"//evil.example/x.js\"></script>",
                "<p style=\"color: red\">a</p>",
                "<p onclick=\"x()\">a</p>",
                "<style>p { color: red }</style>",
                "<base href=\"https://evil.example/\">",
                "<meta http-equiv=\"refresh\" content=\"0; url=x\">",
                "<form action=\"https://evil.example/\"></form>",
                "<iframe></iframe>",
                "<object data=\"x\"></object>",
                "<embed src=\"x\">",
                "<img src=\"x.png\">",
                "<link rel=\"preload\" href=\"x\">",
                "<link rel=\"stylesheet\" href=\"https://evil.example/x.css\">",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<a href=\" java\tscript:alert(1)\">a</a>",
                "<a href=\"\\\\evil.example\">a</a>",
                "<a href=\"data:text/html,x\">a</a>",
                "<a target=\"_blank\" href=\"x\">a</a>",
                "<svg><use href=\"https://evil.example/a.svg#b\"/></svg>",
                "<svg><animate attributeName=\"href\"/></svg>",
                "<input type=\"password\">"
            })
    void the_list_notices(String html) {
        assertThat(AllowList.upTo("pages").foreign(Jsoup.parse(html))).isNotEmpty();
    }

    private Map<String, Document> published() throws IOException {
        Path content = folder.resolve("content");
        Starter.copyTo(content, true);
        write(content.resolve("people/nasty.yaml"), role());
        for (Path seed : seeds()) {
            String id = "DOC-nasty-" + seed.getFileName();
            write(content.resolve("documents/other/" + id + ".md"), document(id, Files.readString(seed)));
        }
        Path site = folder.resolve("site");

        Outcome outcome =
                Generator.build(new Request(content, site, Optional.of(DAY), DAY, Profile.PR, Audience.AUDITOR));

        assertThat(outcome.diagnostics()).noneMatch(Diagnostic::blocks);
        return pages(site);
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            return seeds.sorted().toList();
        }
    }

    private static String role() {
        return """
                id: ROL-nasty
                title: %1$s
                owner: ROL-ceo
                status: active
                unit: UNT-board
                purpose: %1$s
                authority: %1$s
                """.formatted(QUOTED);
    }

    private static String document(String id, String text) {
        return """
                ---
                id: %2$s
                title: %1$s
                summary: %1$s
                version: "0.1"
                status: draft
                classification: internal
                owner: ROL-ceo
                author: PER-is01
                type: methodology
                applies_to: [all-staff]
                history:
                  - {version: "0.1", date: 2026-11-01, author: PER-is01, summary: %1$s}
                ---

                %3$s
                """.formatted(QUOTED, id, text);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, Document> pages(Path site) {
        Map<String, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> html =
                    files.filter(path -> path.toString().endsWith(".html")).toList();
            for (Path file : html) {
                pages.put(site.relativize(file).toString().replace('\\', '/'), Jsoup.parse(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}
