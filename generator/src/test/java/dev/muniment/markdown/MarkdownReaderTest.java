package dev.muniment.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.model.Link;
import dev.muniment.model.Markdown;
import dev.muniment.model.Markdown.Keyword;
import dev.muniment.source.Location;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
                "## 1 B *c*\n\nText with `code`, **bold [link](#h-b) ~~gone~~** and a note[^1].\n\n[^1]: A *note*.",
                "- a\n\n  b\n  - ### Heading\n    > quoted\n    >\n    > | a | b |\n    > |---|:-:|\n    > | 1 |   |",
                "| a | |\n|--:|---|\n| **b** | [c](#d) |\n[A caption]",
                "[a note in a link[^1]](https://example.org)\n\n[^1]: See [there](https://example.org).",
                "- **S01** Users MUST *not* &lt;b&gt; &amp; `MUST`.\n- [x] done\n\nTerm\n: Meaning\n\n  | a |\n  |---|",
                "****a *b **c *d e*** f*** ![pic *x*](p.png) ~~**x~~**",
                "```\n\n a\n```\n\n    b\n\n***\n\n1. c\n\n\n3) d \\\n e"
            })
    void a_text_without_html_reads_the_same_when_it_is_settled_once_more(String text) {
        String plain = "# T\n\n" + text;
        String perhapsHtml = "# <\n\n" + text;

        List<Markdown.Block> once =
                MarkdownReader.read(FILE, plain, 11).markdown().blocks();
        List<Markdown.Block> again =
                MarkdownReader.read(FILE, perhapsHtml, 11).markdown().blocks();

        assertThat(once).isNotEmpty().isEqualTo(again);
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
    void dashes_behind_tabs_make_a_table_too() {
        assertThat(html(read("a|b\n\t\t|-|-|\n|1|2|\n")))
                .isEqualTo(html(read("a|b\n  |-|-|\n|1|2|\n")))
                .contains("<td>2</td>");
    }

    @Test
    void the_empty_corner_of_a_table_is_no_heading() {
        String html = html(read("| | one |\n|-|-|\n|a|1|\n"));

        assertThat(html).containsPattern("<tr><td>\\s*</td><th scope=\"col\">one</th></tr>");
    }

    @Test
    void a_table_scrolls_in_a_box_that_the_keyboard_reaches() {
        assertThat(html(read("|one|\n|-|\n|1|\n"))).contains("<div class=\"scroll\" tabindex=\"0\"><table>");
    }

    @Test
    void a_statement_id_that_stands_twice_is_reported_with_both_places() {
        MarkdownReader.Parsed parsed = MarkdownReader.read(FILE, "- **S01** a MUST b\n- **S01** c MUST d\n", 1);

        assertThat(parsed.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.rule().name()).isEqualTo("duplicate-statement");
            assertThat(found.notes()).hasSize(1);
        });
    }

    @Test
    void a_list_with_other_items_keeps_its_statements_and_its_order() {
        Markdown text = read(
                "- intro\n- **S01** Users MUST\n  NOT share.\n- **S02** `MAY` is a word; they SHALL ask.\n- end\n");

        assertThat(text.blocks())
                .hasExactlyElementsOfTypes(Markdown.Prose.class, Markdown.Statements.class, Markdown.Prose.class);
        assertThat(text.statements())
                .extracting(statement -> statement.keywords() + " " + statement.plain())
                .containsExactly("[MUST_NOT] Users MUST NOT share.", "[MUST] MAY is a word; they SHALL ask.");
        assertThat(html(text)).contains("<strong class=\"kw\">MUST\nNOT</strong>", "<code>MAY</code>");
    }

    @Test
    void anchors_of_headings_are_unique_even_beside_a_heading_that_ends_in_a_number() {
        Markdown text = read("## A\n## A\n## A 2\n## 3.1 A\n");

        assertThat(text.headings())
                .extracting(Markdown.Heading::anchor)
                .doesNotHaveDuplicates()
                .startsWith("h-a", "h-a-2");
    }

    @Test
    void every_link_is_placed_where_it_was_written() {
        Markdown text =
                read("a[^1] [b](b.md)\n\n[^1]: see [c](c.md)\n\n*x* <a href=\"d.md\">d</a> and [e][]\n\n[e]: e.md\n");

        assertThat(text.links())
                .extracting(link ->
                        link.target() + " " + link.at().line() + ":" + link.at().column())
                .containsExactlyInAnyOrder(
                        "documents/standards/b.md 11:7",
                        "documents/standards/c.md 13:11",
                        "documents/standards/d.md 15:5",
                        "documents/standards/e.md 15:30");
    }

    @Test
    void html_that_is_never_closed_does_not_swallow_what_follows() {
        MarkdownReader.Parsed parsed =
                MarkdownReader.read(FILE, "a <textarea> **b**\n\nx <script> *y*\n\n[l](l.md)\n", 1);

        assertThat(html(parsed.markdown())).contains("<strong>b</strong>", "<em>y</em>", ">l</a>");
        assertThat(parsed.diagnostics())
                .extracting(found -> found.at() + " " + found.rule().name())
                .containsExactly(FILE + ":1:3 dropped-html", FILE + ":3:3 dropped-html");
    }

    @Test
    void a_link_that_an_author_closed_in_itself_leaves_the_others_closed() {
        String text = "<p><a href=\"https://example.org\"></a><a x=\"b\"/>a</p>";

        assertThat(html(MarkdownReader.read(FILE, text, 1).markdown()))
                .contains("></a>a</p>")
                .doesNotContain("/>");
    }

    @Test
    void html_behind_a_comment_is_reported_where_it_stands() {
        MarkdownReader.Parsed parsed = MarkdownReader.read(FILE, "<!-- a\n --> <video>x</video>\n", 5);

        assertThat(parsed.diagnostics())
                .extracting(found -> found.at() + " " + found.rule().name())
                .containsExactly(FILE + ":6:6 dropped-html");
    }

    @Test
    void percent_signs_may_hide_nothing_but_are_fine_in_a_web_address() {
        Markdown text = read("[x](https://example.org/?q=%22a%22%20b)");

        assertThat(text.links()).extracting(Link::target).containsExactly("https://example.org/?q=%22a%22%20b");
    }

    @Test
    void the_private_mark_of_a_slot_cannot_be_forged() {
        Markdown text = read("[a](a.md) href=\"&#xE000;0&#xE000;\" and href=\"&#xE000;9&#xE000;\"");

        assertThat(text.links()).hasSize(1);
        assertThat(html(text)).contains("href=\"0\"", "href=\"9\"");
    }

    @ParameterizedTest
    @MethodSource("oversized")
    void what_is_too_large_or_too_deep_is_one_fault(String text) {
        MarkdownReader.Parsed parsed = MarkdownReader.read(FILE, text, 1);

        assertThat(parsed.markdown()).isEqualTo(Markdown.EMPTY);
        assertThat(parsed.diagnostics())
                .extracting(found -> found.rule().name())
                .containsExactly("limit-exceeded");
    }

    private static Stream<String> oversized() {
        return Stream.of(
                "x".repeat(20_001),
                "[a](b) ".repeat(1_000).concat("\n").repeat(3),
                "|a".repeat(5_000).concat("\n").repeat(5),
                ">".repeat(51) + " x",
                "- ".repeat(60) + "x",
                "- ".repeat(9_000) + "x",
                "*a **b ".repeat(30) + "c** d* ".repeat(30));
    }

    @ParameterizedTest
    @CsvSource({"23, false", "25, true"})
    void a_long_address_that_is_cited_too_often_is_refused(int citations, boolean refused) {
        String text = "[x] ".repeat(citations) + "\n\n[x]: https://example.org/" + "a".repeat(17_000) + "\n";

        MarkdownReader.Parsed parsed = MarkdownReader.read(FILE, text, 1);

        assertThat(parsed.markdown().links()).hasSize(refused ? 0 : citations);
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::message)
                .isEqualTo(
                        refused
                                ? List.of(
                                        "the text swells to more than 20 times its length; it cites long addresses too often")
                                : List.of());
    }

    @Test
    void a_text_in_a_field_is_placed_where_the_field_is() {
        Location field = new Location("risks/r.yaml", 4, 9);

        MarkdownReader.Parsed parsed = MarkdownReader.read(field, "a\n\nb [x](javascript:y) [z](z.md)");

        assertThat(parsed.diagnostics()).extracting(Diagnostic::at).containsExactly(field);
        assertThat(parsed.markdown().links()).extracting(Link::at).containsExactly(field);
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
