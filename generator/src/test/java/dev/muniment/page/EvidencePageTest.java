package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The index of evidence. */
class EvidencePageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final SourceFile INDEX = SourceFile.of(
            "evidence/index.yaml",
            item(1, "", "")
                    + item(2, "valid_for: P29D", "")
                    + item(3, "valid_for: P28D", "")
                    + item(4, "valid_for: P60D", "")
                    + item(5, "valid_for: P59D", "")
                    + item(6, "", "supersedes: EVD-2026-001"));

    @Test
    void what_counts_no_longer_comes_first_then_what_ends_next_and_what_was_replaced_last() {
        Document page = Rendered.pages(DAY, Audience.AUDITOR, INDEX).get("evidence/index.html");

        assertThat(page.select("#et tbody tr").eachAttr("data-is"))
                .containsExactly(
                        "stale broken",
                        "ends-soon broken",
                        "ends-soon broken",
                        "counts broken",
                        "counts broken",
                        "replaced broken");
        assertThat(page.select("#et tbody th").eachText())
                .containsExactly(
                        "EVD-2026-003", "EVD-2026-002", "EVD-2026-005", "EVD-2026-004", "EVD-2026-006", "EVD-2026-001");
        assertThat(page.select(".tally b").eachText()).containsExactly("6", "1", "2", "1", "6");
    }

    @Test
    void a_row_says_where_the_thing_is_how_large_and_which_digest_it_has() {
        Document page = Rendered.pages(DAY, Audience.AUDITOR, INDEX).get("evidence/index.html");

        assertThat(page.getElementById("EVD-2026-002").text())
                .contains("Directory Query 7", "until 2026-06-30", "CTL-001, iso27001:A.5.18")
                .contains("file is missing files/list.csv, 1.5 kB SHA-256 2f1a77c0");
    }

    @Test
    void sizes_are_told_in_the_largest_unit_of_which_there_is_one() {
        assertThat(EvidencePage.Size.of(1)).isEqualTo(new EvidencePage.Size("1", "byte"));
        assertThat(EvidencePage.Size.of(999)).isEqualTo(new EvidencePage.Size("999", "bytes"));
        assertThat(EvidencePage.Size.of(1000)).isEqualTo(new EvidencePage.Size("1", "kB"));
        assertThat(EvidencePage.Size.of(2_450_000)).isEqualTo(new EvidencePage.Size("2.5", "MB"));
    }

    @Test
    void an_edition_without_evidence_says_so() {
        assertThat(Rendered.pages(DAY, Audience.IT, INDEX)
                        .get("evidence/index.html")
                        .text())
                .contains("This edition holds no evidence as of that day.")
                .doesNotContain("EVD-2026-001");
    }

    private static String item(int number, String validFor, String supersedes) {
        return """
                - id: EVD-2026-00%d
                  title: List
                  type: export
                  system: Directory
                  source_query: Query 7
                  location: files/list.csv
                  size: 1500
                  sha256: 2f1a77c0e4d1b9a3c5e7f90812a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5
                  collected_on: 2026-06-01
                  collected_by: PER-x
                  period: {from: 2026-01-01, to: 2026-05-31}
                  controls: [CTL-001, "iso27001:A.5.18"]
                  %s
                  %s
                """.formatted(number, validFor, supersedes);
    }
}
