package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Finding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Findings that are open, the heaviest and then the oldest first, their ages, and those that are over. */
public record FindingRegister(List<Row> open, List<Row> ended, List<Age> ages) {

    public FindingRegister {
        open = List.copyOf(open);
        ended = List.copyOf(ended);
        ages = List.copyOf(ages);
    }

    public static FindingRegister of(Corpus corpus, LocalDate asOf) {
        List<Row> open = rows(corpus, asOf, true);
        return new FindingRegister(open, rows(corpus, asOf, false), ages(open));
    }

    /** Open ones past their day. */
    public int late() {
        return (int) open.stream().filter(Row::late).count();
    }

    private static List<Row> rows(Corpus corpus, LocalDate asOf, boolean open) {
        return corpus.all(Finding.class).stream()
                .filter(finding -> finding.active() == open)
                .sorted(Comparator.comparing(Finding::grade)
                        .thenComparing(Finding::raisedOn)
                        .thenComparing(Finding::id, Corpus::compareIds))
                .map(finding -> row(corpus, finding, asOf))
                .toList();
    }

    /** One finding as its readers see it. */
    public static Row row(Corpus corpus, Finding finding, LocalDate asOf) {
        Optional<LocalDate> due = FindingDue.of(corpus, finding);
        return new Row(
                Named.of(finding),
                finding.grade(),
                State.of(finding),
                Named.of(corpus, finding.common().owner()),
                finding.raisedOn(),
                ChronoUnit.DAYS.between(finding.raisedOn(), asOf),
                due,
                FindingDue.passed(corpus, finding, asOf),
                Named.of(corpus, finding.source()),
                finding.criterion().text(),
                finding.criterion().target().map(id -> Named.of(corpus, id)),
                Named.all(corpus, finding.actions()),
                finding.verified().map(Finding.Verification::on));
    }

    private static List<Age> ages(List<Row> open) {
        List<Age> ages = new ArrayList<>();
        for (Finding.Grade grade : Finding.Grade.values()) {
            List<Row> some = open.stream().filter(row -> row.grade() == grade).toList();
            if (!some.isEmpty()) {
                ages.add(new Age(
                        grade,
                        within(some, 0, 30),
                        within(some, 31, 90),
                        within(some, 91, 180),
                        within(some, 181, Long.MAX_VALUE)));
            }
        }
        return ages;
    }

    private static int within(List<Row> rows, long from, long to) {
        return (int) rows.stream()
                .filter(row -> row.days() >= from && row.days() <= to)
                .count();
    }

    /**
     * One finding.
     *
     * @param days since it was raised
     * @param criterion what it is held against, as it is cited
     * @param measure the record that holds the criterion
     */
    public record Row(
            Named finding,
            Finding.Grade grade,
            Optional<State> state,
            Named owner,
            LocalDate raised,
            long days,
            Optional<LocalDate> due,
            boolean late,
            Named source,
            String criterion,
            Optional<Named> measure,
            List<Named> actions,
            Optional<LocalDate> verified) {

        public Row {
            actions = List.copyOf(actions);
        }
    }

    /** Open findings of a grade by days since they were raised: to 30, to 90, to 180, more. */
    public record Age(Finding.Grade grade, int fresh, int month, int quarter, int old) {}
}
