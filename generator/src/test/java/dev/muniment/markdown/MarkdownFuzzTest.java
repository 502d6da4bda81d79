package dev.muniment.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.muniment.AllowList;
import dev.muniment.model.Link;
import dev.muniment.model.Markdown;
import dev.muniment.model.RichText;
import dev.muniment.source.Location;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Texts of any sort: what comes of them is on the allow-list, and means the same to whoever parses it again. */
class MarkdownFuzzTest {

    private static final String FILE = "documents/policies/POL-001.md";
    private static final AllowList LIST = AllowList.upTo("texts");
    private static final Path ROOT = Path.of("/content");

    @FuzzTest
    void html_holds_nothing_beyond_the_allow_list(byte[] bytes) {
        String text =
                new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');

        MarkdownReader.Parsed parsed = MarkdownReader.read(FILE, text, 1);

        assertThat(parsed.diagnostics()).noneMatch(found -> found.message().startsWith("the text is too entangled"));
        parsed.markdown().blocks().stream()
                .flatMap(Markdown.Block::texts)
                .map(MarkdownFuzzTest::html)
                .forEach(MarkdownFuzzTest::assertSafe);
    }

    @FuzzTest
    void an_address_leads_to_the_web_or_stays_inside(byte[] bytes) {
        String address = new String(bytes, StandardCharsets.UTF_8);

        AddressGate.Verdict verdict = AddressGate.judge(address, FILE, Location.startOf(FILE));

        assertThat(verdict.link().isPresent()).isNotEqualTo(verdict.refusal().isPresent());
        verdict.link().ifPresent(MarkdownFuzzTest::assertSafe);
    }

    private static void assertSafe(Link link) {
        switch (link.sort()) {
            case WEB -> assertThat(link.target()).matches("(?is)(https?://[^/\\\\ ]|mailto:[^/]).*");
            case SAME_TEXT -> assertThat(link.target()).isEqualTo(FILE);
            case FILE -> {
                assertThat(ROOT.resolve(link.target()).normalize()).startsWithRaw(ROOT);
                assertThat(link.target().split("/", -1)).doesNotContain("", ".", "..");
                assertThat(link.target()).doesNotContain("\\");
                assertThat(link.target()).doesNotMatch("(?is)[a-z][a-z0-9+.-]*:.*");
            }
        }
        assertThat(link.target()).doesNotContainPattern("[\\p{Cntrl}<>\"]");
    }

    private static void assertSafe(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();

        assertThat(LIST.foreign(body)).as(html).isEmpty();
        assertThat(written(body)).isEqualTo(html);
    }

    private static String written(Element body) {
        body.ownerDocument()
                .outputSettings()
                .prettyPrint(false)
                .syntax(OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8");
        return body.html();
    }

    private static String html(RichText text) {
        List<Link> links = text.links();
        links.forEach(MarkdownFuzzTest::assertSafe);
        return text.html(link -> link.sort() == Link.Sort.WEB ? "https://example.org/" : "#");
    }
}
