package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.diagnostic.Audience;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Attachment;
import dev.muniment.model.Corpus;
import dev.muniment.model.EvidenceItem;
import dev.muniment.model.Sha256;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long evidence counts, and who sees its file. */
class ValidityTest {

    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);

    @Test
    void an_item_counts_up_to_its_last_day_by_the_calendar() {
        Corpus corpus = corpus("valid_for: P1M");

        Validity validity = Validity.of(corpus, item(corpus));

        assertThat(validity.lastDay()).contains(LAST);
        assertThat(validity.stale(LAST)).isFalse();
        assertThat(validity.stale(LAST.plusDays(1))).isTrue();
    }

    @Test
    void an_item_without_a_length_never_goes_stale() {
        Corpus corpus = corpus("size: 1");

        Validity validity = Validity.of(corpus, item(corpus));

        assertThat(validity).isEqualTo(new Validity(Optional.empty(), false));
        assertThat(validity.stale(LAST.plusYears(50))).isFalse();
    }

    @Test
    void an_attachment_is_seen_by_those_who_see_its_item() {
        Attachment named = new Attachment("evidence/files/a.txt", 1, new Sha256("A".repeat(64)));
        Attachment other = new Attachment("evidence/files/b.txt", 1, new Sha256("b".repeat(64)));

        Corpus corpus = corpus("size: 1").withAttachments(List.of(other, named));

        assertThat(corpus.attachments()).containsExactly(named, other);
        assertThat(corpus.visibleTo(Audience.AUDITOR).attachments()).containsExactly(named);
        assertThat(corpus.visibleTo(Audience.STAFF).attachments()).isEmpty();
    }

    private static EvidenceItem item(Corpus corpus) {
        return corpus.all(EvidenceItem.class).get(0);
    }

    private static Corpus corpus(String more) {
        return CorpusLoader.load(List.of(SourceFile.of("evidence/index.yaml", """
                - id: EVD-2026-001
                  title: Log
                  type: log
                  system: Directory
                  location: files/a.txt
                  sha256: %s
                  collected_on: 2026-01-31
                  collected_by: PER-ada
                  period: {from: 2026-01-01, to: 2026-01-31}
                  %s
                """.formatted("a".repeat(64), more))))
                .corpus();
    }
}
