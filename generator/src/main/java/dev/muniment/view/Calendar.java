package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.view.Deadlines.Deadline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every day by which something is owed, by month: what is late, the twelve months that begin with that of a day, the rest.
 *
 * @param overdue days that have passed, earliest first
 * @param months twelve, also those in which nothing is owed
 * @param later what lies beyond them
 */
public record Calendar(List<Deadline> overdue, List<Month> months, List<Deadline> later) {

    private static final int MONTHS = 12;

    public Calendar {
        overdue = List.copyOf(overdue);
        months = List.copyOf(months);
        later = List.copyOf(later);
    }

    public static Calendar of(Corpus corpus, LocalDate asOf) {
        Deadlines deadlines = Deadlines.of(corpus);
        YearMonth first = YearMonth.from(asOf);
        LocalDate last = first.plusMonths(MONTHS - 1L).atEndOfMonth();
        List<Deadline> within = deadlines.between(asOf, last);
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = first.plusMonths(i);
            months.add(new Month(
                    month,
                    within.stream()
                            .filter(deadline -> YearMonth.from(deadline.day()).equals(month))
                            .toList()));
        }
        return new Calendar(
                deadlines.before(asOf),
                months,
                deadlines.all().stream()
                        .filter(deadline -> deadline.day().isAfter(last))
                        .toList());
    }

    /** How many days lie in the twelve months. */
    public int ahead() {
        return months.stream().mapToInt(month -> month.dates().size()).sum();
    }

    /** How many of each sort there are, the most frequent first. */
    public static List<Count> sorts(List<Deadline> dates) {
        Map<String, Integer> counts = new TreeMap<>();
        dates.forEach(date -> counts.merge(date.sort().word(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new Count(count.getKey(), count.getValue()))
                .sorted(Comparator.comparing(count -> -count.dates()))
                .toList();
    }

    /** What falls due in a month, from the day on. */
    public record Month(YearMonth month, List<Deadline> dates) {
        public Month {
            dates = List.copyOf(dates);
        }
    }

    /** How many days there are of one sort. */
    public record Count(String word, int dates) {}
}
