package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.source.SourceFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementIndexTest {

    @Test
    void lists_statements_with_what_belongs_to_them() {
        Corpus corpus = corpus(standard("STD-001", "effective", "14"));

        StatementIndex index = StatementIndex.of(corpus);

        assertThat(index.rows())
                .extracting(StatementIndex.Row::statement, StatementIndex.Row::force, StatementIndex.Row::text)
                .containsExactly(
                        tuple("S01", "must not", "Passwords MUST NOT be short."),
                        tuple("S02", "should", "Keys SHOULD be used."));
        assertThat(index.carried()).hasSize(1);
        assertThat(index.carried().get(0).requirement().title()).contains("Logging in");
        assertThat(index.carried().get(0).rows())
                .extracting(StatementIndex.Row::statement)
                .containsExactly("S01");
    }

    @Test
    void marks_figures_that_documents_in_force_set_differently() {
        assertThat(differing(standard("STD-001", "effective", "14"), standard("STD-002", "effective", "12")))
                .isTrue();
        assertThat(differing(standard("STD-001", "effective", "14"), standard("STD-002", "effective", "14")))
                .isFalse();
        assertThat(differing(standard("STD-001", "effective", "14"), standard("STD-002", "draft", "12")))
                .isFalse();
    }

    @Test
    void leaves_out_documents_that_are_retired() {
        assertThat(StatementIndex.of(corpus(standard("STD-001", "retired", "14")))
                        .rows())
                .isEmpty();
    }

    private static boolean differing(SourceFile... files) {
        return StatementIndex.of(corpus(files)).parameters().stream().anyMatch(StatementIndex.Parameter::differs);
    }

    private static Corpus corpus(SourceFile... files) {
        SourceFile framework = SourceFile.of("frameworks/own.yaml", """
                id: own
                title: Ours
                version: "1"
                requirements: [{ref: A.1, title: Logging in, kind: control}]
                """);
        return CorpusLoader.load(
                        Stream.concat(Stream.of(files), Stream.of(framework)).toList())
                .corpus();
    }

    private static SourceFile standard(String id, String status, String length) {
        return SourceFile.of("documents/standards/" + id + ".md", """
                ---
                id: %s
                title: Passwords
                owner: ROL-a
                status: %s
                version: "1.0"
                author: PER-a
                history: [{version: "1.0", date: 2026-01-01, summary: First}]
                statements:
                  S01: {implements: ["own:A.1"], params: {password.min_length: "%s"}}
                ---

                - **S01** Passwords **MUST NOT** be short.
                - **S02** Keys **SHOULD** be used.
                """.formatted(id, status, length));
    }
}
