package dev.muniment.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.model.Link;
import dev.muniment.model.Markdown;
import dev.muniment.model.Markdown.Keyword;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An author's text in, safe blocks out. */
class MarkdownReaderTest {

    private static final String FILE = "documents/standards/STD-001.md";

    @Test
    void cuts_a_text_into_headings_statements_and_prose() {
        Markdown text = read("""
                # Title

                ## 1 Purpose

                Why *this* is.

                ## 2 Rules

                - **S01** Users **MUST** lock.
                - **S02** Users SHOULD NOT share
                  keys.
                """);

        assertThat(text.headings()).extracting(Markdown.Heading::anchor).containsExactly("h-purpose", "h-rules");
        assertThat(text.headings())
                .extracting(heading -> heading.number().orElseThrow())
                .containsExactly("1", "2");
        assertThat(text.statements()).extracting(Markdown.Statement::id).containsExactly("S01", "S02");
        assertThat(text.statements().get(0).keywords()).containsExactly(Keyword.MUST);
        assertThat(text.statements().get(1).keywords()).containsExactly(Keyword.SHOULD_NOT);
        assertThat(text.statements().get(1).at().toString()).isEqualTo(FILE + ":20:3");
        assertThat(html(text))
                .contains("<strong class=\"kw\">MUST</strong>", "<strong class=\"kw\">SHOULD NOT</strong>")
                .doesNotContain("<h1", "S01");
    }

    @Test
    void links_between_files_are_resolved_from_the_root() {
        Markdown text =
                read("See [it](../policies/POL-004.md#S02), [here](#h-a) and [web](https://example.org/a?b=c).");

        assertThat(text.links())
                .extracting(link -> link.sort() + " " + link.target() + " "
                        + link.fragment().orElse("-"))
                .containsExactly(
                        "FILE documents/policies/POL-004.md S02",
                        "SAME_TEXT " + FILE + " h-a",
                        "WEB https://example.org/a?b=c -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&#58;alert(1))",
                "[x](java%73cript:alert(1))",
                "[x](data:text/html,x)",
                "[x](//evil.example/a)",
                "[x](vbscript:x)",
                "[x](file:///etc/passwd)",
                "[x](/absolute)",
                "<a href=\"javascript:alert(1)\">x</a>",
                "![x](https://example.org/a.png)"
            })
    void addresses_that_no_page_may_hold_are_refused_and_their_words_stay(String text) {
        MarkdownReader.Parsed parsed = MarkdownReader.read(FILE, text, 1);

        assertThat(parsed.diagnostics())
                .extracting(found -> found.rule().name())
                .contains("refused-address");
        assertThat(html(parsed.markdown())).contains("x").doesNotContain("href", "src", "<img");
    }

    @Test
    void a_path_out_of_the_content_is_an_error() {
        MarkdownReader.Parsed parsed = MarkdownReader.read(FILE, "[x](../../../secret)", 7);

        assertThat(parsed.diagnostics())
                .extracting(found -> found.at().line() + " " + found.rule().name())
                .containsExactly("7 address-outside-root");
    }

    @Test
    void formatting_stays_comments_vanish_and_other_html_is_dropped_with_its_place() {
        MarkdownReader.Parsed parsed =
                MarkdownReader.read(FILE, "a <b>bold</b> <!-- secret -->\n\nx <script>alert(1)</script>\n", 1);

        assertThat(html(parsed.markdown())).contains("<b>bold</b>").doesNotContain("secret", "script");
        assertThat(parsed.diagnostics())
                .extracting(found -> found.at() + " " + found.rule().name())
                .containsExactly(FILE + ":3:3 dropped-html");
    }

    @Test
    void task_lists_tables_footnotes_and_definitions_are_rendered_without_controls() {
        String html = html(read(
                "- [x] done\n- [ ] open\n\n|a|b|\n|-|:-:|\n|1|2|\n\n~~old~~[^1]\n\n[^1]: note\n\nword\n: meaning\n"));

        assertThat(html)
                .contains("☑", "☐", "<td class=\"c\">2</td>", "<del>old</del>", "<dd>", "note")
                .doesNotContain("<input", "align");
    }

    @Test
    void a_statement_id_that_stands_twice_is_reported_with_both_places() {
        MarkdownReader.Parsed parsed = MarkdownReader.read(FILE, "- **S01** a MUST b\n- **S01** c MUST d\n", 1);

        assertThat(parsed.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.rule().name()).isEqualTo("duplicate-statement");
            assertThat(found.notes()).hasSize(1);
        });
    }

    private static Markdown read(String text) {
        MarkdownReader.Parsed parsed = MarkdownReader.read(FILE, text, 11);
        assertThat(parsed.diagnostics()).isEmpty();
        return parsed.markdown();
    }

    private static String html(Markdown text) {
        List<String> all = text.blocks().stream()
                .flatMap(Markdown.Block::texts)
                .map(rich -> rich.html(Link::target))
                .toList();
        return all.stream().collect(Collectors.joining("\n"));
    }
}
