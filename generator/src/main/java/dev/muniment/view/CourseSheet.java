package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.ReportPeriod;
import dev.muniment.model.TrainingCourse;
import dev.muniment.model.TrainingCourse.Completion;
import dev.muniment.view.TrainingOverview.Share;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How many completed one course, by period and unit; the newest period first. */
public record CourseSheet(List<Period> periods) {

    public CourseSheet {
        periods = List.copyOf(periods);
    }

    public static CourseSheet of(Corpus corpus, TrainingCourse course) {
        return new CourseSheet(course.completions().stream()
                .map(Completion::period)
                .distinct()
                .sorted(Comparator.<ReportPeriod>naturalOrder().reversed())
                .map(period -> period(corpus, course, period))
                .toList());
    }

    private static Period period(Corpus corpus, TrainingCourse course, ReportPeriod period) {
        List<Completion> rows = course.completions().stream()
                .filter(row -> row.period().equals(period))
                .toList();
        return new Period(
                period.toString(),
                Share.of(rows, course.target()),
                rows.stream().map(row -> line(corpus, course, row)).toList());
    }

    private static Line line(Corpus corpus, TrainingCourse course, Completion row) {
        return new Line(
                Named.of(corpus, row.unit()),
                Share.of(List.of(row), course.target()),
                row.onTime(),
                row.passed(),
                row.collectedOn(),
                row.collectedBy().map(role -> Named.of(corpus, role)),
                row.source());
    }

    /** One period; without a total nobody was assigned. */
    public record Period(String period, Optional<Share> total, List<Line> lines) {

        public Period {
            lines = List.copyOf(lines);
        }
    }

    /** One unit in one period. */
    public record Line(
            Named unit,
            Optional<Share> share,
            Optional<Integer> onTime,
            Optional<Integer> passed,
            Optional<LocalDate> collectedOn,
            Optional<Named> collectedBy,
            Optional<String> source) {}
}
