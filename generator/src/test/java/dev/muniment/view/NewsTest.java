package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.ContentFolder;
import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What happened in the worked example. */
class NewsTest {

    private static final Corpus CORPUS =
            CorpusLoader.load(ContentFolder.read(Path.of("../content")).files()).corpus();

    @Test
    void the_newest_comes_first_and_the_day_itself_counts() {
        assertThat(News.of(CORPUS, LocalDate.of(2026, 10, 27), 3).items())
                .extracting(item ->
                        item.day() + " " + item.sort() + " " + item.record().id())
                .containsExactly(
                        "2026-10-27 VERSION STD-004", "2026-10-26 ACCEPTED RSK-0013", "2026-10-26 VERSION STD-010");
    }

    @Test
    void what_has_not_happened_yet_is_no_news() {
        assertThat(News.of(CORPUS, LocalDate.of(2026, 10, 25), 1).items())
                .extracting(News.Item::day)
                .containsExactly(LocalDate.of(2026, 10, 23));
    }
}
