package dev.muniment.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.output.Artifact;
import dev.muniment.render.Assets;
import dev.muniment.render.Frame;
import dev.muniment.render.Templates;
import dev.muniment.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rows that the search of the site looks through. */
class SearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void what_content_says_cannot_leave_its_string() {
        String data = data("""
                - {id: ACT-2026-001, title: "</script><script>alert(1)</script> \\"; alert(2); //", owner: ROL-x, status: open, type: improvement, due: 2026-12-01}
                """, Audience.AUDITOR);

        assertThat(data)
                .startsWith("window.munimentRows = [")
                .contains("alert(1)", "\\\"; alert(2)")
                .doesNotContain("</", "<!--", "]]>");
    }

    @Test
    void a_reader_finds_only_what_he_may_read() {
        String actions = """
                - {id: ACT-2026-001, title: Canary, owner: ROL-x, status: open, type: improvement, due: 2026-12-01, audience: auditor}
                - {id: ACT-2026-002, title: Sparrow, owner: ROL-x, status: open, type: improvement, due: 2026-12-01, audience: staff}
                """;

        assertThat(data(actions, Audience.STAFF)).contains("Sparrow").doesNotContain("Canary", "ACT-2026-001");
        assertThat(data(actions, Audience.AUDITOR)).contains("Sparrow", "Canary");
    }

    private static String data(String actions, Audience audience) {
        Corpus corpus = CorpusLoader.load(List.of(SourceFile.of("actions/2026.yaml", actions)))
                .corpus();
        PageContext context =
                new PageContext(corpus.visibleTo(audience), List.of(), DAY, audience, Optional.empty(), "1");
        Frame frame = new Frame("Ostmere", DAY, "20 November 2026", Optional.empty(), "any", "1", List.of(), List.of());
        Templates templates = new Templates(frame, new Assets());
        Artifact data = Pages.of(context)
                .filter(page -> page.path().equals(SearchPage.DATA))
                .map(templates::render)
                .findFirst()
                .orElseThrow();
        return new String(data.bytes(), StandardCharsets.UTF_8);
    }
}
