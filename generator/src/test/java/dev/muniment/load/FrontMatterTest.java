package dev.muniment.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a Markdown file is split into its fields and its text. */
class FrontMatterTest {

    @Test
    void fields_and_text_are_split_at_the_second_line_of_dashes() {
        FrontMatter matter = of("---\nid: POL-001\ntitle: T\n---\n\n# Text\n\n---\n\nmore\n");

        assertThat(matter).isEqualTo(new FrontMatter(true, 2, 3, 5, "\n# Text\n\n---\n\nmore\n"));
    }

    @Test
    void line_ends_of_another_system_change_nothing() {
        String text = "---\nid: POL-001\n---\n# Text\n";

        assertThat(of(text.replace("\n", "\r\n"))).isEqualTo(of(text));
        assertThat(of(text.replace("\n", "\r"))).isEqualTo(of(text));
        assertThat(of("\uFEFF" + text)).isEqualTo(of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# Text\n", "---\nid: POL-001\n", "\n---\nid: POL-001\n---\n", "---\n---\n"})
    void a_file_without_both_lines_or_fields_has_no_front_matter(String text) {
        assertThat(of(text).present()).isFalse();
    }

    private static FrontMatter of(String text) {
        return FrontMatter.of(SourceFile.of("documents/a.md", text));
    }
}
