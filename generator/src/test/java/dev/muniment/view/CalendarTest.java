package dev.muniment.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muniment.load.CorpusLoader;
import dev.muniment.model.Corpus;
import dev.muniment.source.SourceFile;
import dev.muniment.view.Calendar.Count;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void puts_each_day_into_its_month_and_what_passed_before_them() {
        Corpus corpus = corpus("2026-11-19", "2026-11-20", "2026-12-31", "2027-10-31", "2027-11-01");

        Calendar calendar = Calendar.of(corpus, DAY);

        assertThat(calendar.overdue()).hasSize(1);
        assertThat(calendar.months()).hasSize(12);
        assertThat(calendar.months().get(0).month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(calendar.months())
                .extracting(month -> month.dates().size())
                .containsExactly(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(calendar.later()).hasSize(1);
        assertThat(calendar.ahead()).isEqualTo(3);
    }

    @Test
    void counts_the_sorts_of_days() {
        Corpus corpus = corpus("2026-12-01", "2026-12-02");

        assertThat(Calendar.sorts(Calendar.of(corpus, DAY).months().get(1).dates()))
                .containsExactly(new Count("Action", 2));
    }

    @Test
    void has_twelve_months_where_nothing_is_owed() {
        Calendar calendar = Calendar.of(corpus(), DAY);

        assertThat(calendar.months()).hasSize(12);
        assertThat(calendar.ahead()).isZero();
    }

    private static Corpus corpus(String... days) {
        StringBuilder actions = new StringBuilder("[]\n");
        if (days.length > 0) {
            actions.setLength(0);
        }
        for (int i = 0; i < days.length; i++) {
            actions.append("- {id: ACT-2026-00" + (i + 1) + ", title: A, owner: ROL-a, status: open, type: task, due: "
                    + days[i] + "}\n");
        }
        return CorpusLoader.load(List.of(SourceFile.of("actions/2026.yaml", actions.toString())))
                .corpus();
    }
}
