package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the search knows. */
class SearchRowTest {

    private static final String POLICY = """
            ---
            id: POL-1
            title: Policy on doors
            level: topic
            version: "1.0"
            status: draft
            owner: ROL-x
            author: PER-x
            history: [{version: "1.0", date: 2026-01-01, author: PER-x, summary: First version}]
            statements: {S01: {responsible: ROL-x}}
            ---

            # Policy

            Doors & gates of [the works](https://example.org/secret-path).

            - **S01** A door **MUST** be shut.
            """;

    @Test
    void a_document_stands_with_its_words_and_each_statement_by_itself() {
        List<SearchRow> rows = rows(POLICY);

        assertThat(rows).extracting(SearchRow::id).containsExactly("POL-1", "POL-1.S01");
        assertThat(rows.get(0).kind()).isEqualTo("policy");
        assertThat(rows.get(0).text())
                .contains("Doors & gates of the works", "A door MUST be shut.")
                .doesNotContain("secret-path", "<", "**");
        assertThat(rows.get(0).state()).map(State::word).contains("draft");
        assertThat(rows.get(1).kind()).isEqualTo("statement");
        assertThat(rows.get(1).title()).isEqualTo("A door MUST be shut.");
        assertThat(rows.get(1).text()).isEqualTo("Policy on doors");
    }

    @Test
    void the_first_two_thousand_characters_count_and_none_is_cut_in_half() {
        String text = rows(POLICY.replace("Doors & gates", "x".repeat(1_999) + "\uD83D\uDEAA\uD83D\uDEAA"))
                .get(0)
                .text();

        assertThat(text).hasSizeBetween(1_900, 2_000);
        assertThat(Character.isHighSurrogate(text.charAt(text.length() - 1))).isFalse();
    }

    private static List<SearchRow> rows(String policy) {
        return SearchRow.all(CorpusLoader.load(List.of(SourceFile.of("documents/policies/POL-1.md", policy)))
                .corpus());
    }
}
