package dev.muniment.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the CSV reader keeps, what it refuses, and where its cells stand. */
class CsvReaderTest {

    @Test
    void cells_stay_text_under_the_heads_of_their_columns() {
        CsvFile csv = read("period,value,note\n2026-01,5.10,no\n");

        assertThat(csv.diagnostics()).isEmpty();
        assertThat(cells(csv, 0)).containsExactly("period=2026-01@2:1", "value=5.10@2:9", "note=no@2:14");
    }

    @Test
    void an_empty_cell_is_left_out_and_the_word_null_is_not() {
        CsvFile csv = read("a,b\n,null\n");

        assertThat(csv.rows().get(0).entries())
                .extracting(entry -> entry.value().empty())
                .containsExactly(true, false);
    }

    @Test
    void places_are_right_after_quotes_commas_and_line_ends_in_a_cell() {
        CsvFile csv = read("a,b,c\n\"x, \"\"y\"\"\",2,3\n\n\"one\ntwo\",5\" disk,6\n7,8,9\n");

        assertThat(csv.diagnostics()).isEmpty();
        assertThat(cells(csv, 0)).containsExactly("a=x, \"y\"@2:1", "b=2@2:12", "c=3@2:14");
        assertThat(cells(csv, 1)).containsExactly("a=one\ntwo@4:1", "b=5\" disk@5:6", "c=6@5:14");
        assertThat(cells(csv, 2)).containsExactly("a=7@6:1", "b=8@6:3", "c=9@6:5");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1, the table is empty",
        "'a,b\n1\n', 2, 1, this row has 1 cells",
        "'a,b\n1,2,3\n', 2, 1, this row has 3 cells",
        "'a,b, A\n1,2,3\n', 1, 5, column `A` stands twice",
        "'a,\n1,2\n', 1, 3, this column has no name",
        "'sep=;\n', 1, 1, `sep=;` is no column",
        "'a,b\n1,2\n3,\"x\n4,5\n', 3, 3, this quote is never closed",
        "'a,b\n1,2\n3,\"x\"y\n', 3, 1, the table cannot be read from here",
    })
    void a_fault_is_named_at_its_place(String text, int line, int column, String message) {
        CsvFile csv = read(text);

        assertThat(csv.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.rule().name()).isEqualTo("csv-syntax");
            assertThat(found.at().toString()).isEqualTo("metrics/data/a.csv:" + line + ":" + column);
            assertThat(found.message()).startsWith(message);
        });
    }

    @Test
    void rows_before_an_open_quote_are_kept() {
        CsvFile csv = read("a,b\n1,2\n3,\"x\n4,5\n");

        assertThat(csv.rows()).hasSize(1);
    }

    private static CsvFile read(String text) {
        return CsvReader.read(SourceFile.of("metrics/data/a.csv", text));
    }

    private static List<String> cells(CsvFile csv, int row) {
        return csv.rows().get(row).entries().stream()
                .map(entry -> entry.key() + "=" + ((ScalarNode) entry.value()).text() + "@"
                        + entry.value().at().line() + ":" + entry.value().at().column())
                .toList();
    }
}
