package dev.muniment.view;

import dev.muniment.model.Control;
import dev.muniment.model.Corpus;
import dev.muniment.model.EvidenceItem;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Whether a control left evidence in each period of its frequency that touches the last twelve months, oldest first.
 *
 * @param due whether its frequency asks for evidence in every period; one that works continuously or on an event does not,
 *     and none does for a period that began before its first day
 * @param evidence all that speaks for the control and was collected by the day, newest first
 */
public record EvidenceGrid(Named control, boolean due, List<Cell> cells, List<Proof> evidence) {

    /** How many months a grid shows, the running one included. */
    public static final int MONTHS = 12;

    private static final List<Integer> LENGTHS = List.of(1, 2, 3, 4, 6, 12);
    private static final int DAYS_OF_MONTH = 31;

    public EvidenceGrid {
        cells = List.copyOf(cells);
        evidence = List.copyOf(evidence);
    }

    public static EvidenceGrid of(Corpus corpus, Control control, LocalDate asOf) {
        List<Proof> evidence = corpus.all(EvidenceItem.class).stream()
                .filter(item -> !item.collectedOn().isAfter(asOf))
                .filter(item -> Proof.speaks(corpus, item, control))
                .map(item -> Proof.of(corpus, item, asOf))
                .sorted(Proof.NEWEST_FIRST)
                .toList();
        Optional<Integer> months = control.frequency().period().map(EvidenceGrid::months);
        return new EvidenceGrid(
                Named.of(control),
                months.isPresent(),
                cells(
                        months.orElse(1),
                        span -> months.isPresent()
                                && control.active()
                                && control.operatedSince()
                                        .filter(span.first().atDay(1)::isBefore)
                                        .isEmpty(),
                        evidence,
                        asOf),
                evidence);
    }

    /** The months that the columns of a grid stand for, oldest first. */
    public static List<YearMonth> columns(LocalDate asOf) {
        YearMonth last = YearMonth.from(asOf);
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> last.minusMonths(MONTHS - 1L - i))
                .toList();
    }

    /** The newest period that is over; empty while none is due. */
    public Optional<Cell> latest() {
        return cells.stream()
                .filter(cell -> cell.state() != State.NOT_DUE)
                .filter(Cell::over)
                .reduce((earlier, later) -> later);
    }

    /** How many periods passed without evidence. */
    public long missing() {
        return cells.stream().filter(cell -> cell.state() == State.MISSING).count();
    }

    /** Periods are those of the calendar: the smallest that are no shorter than the frequency. */
    private static int months(Period frequency) {
        long whole = frequency.toTotalMonths() + (frequency.getDays() + DAYS_OF_MONTH - 1) / DAYS_OF_MONTH;
        int months = (int) Math.max(1, whole);
        return LENGTHS.stream()
                .filter(length -> length >= months)
                .findFirst()
                .orElse((months + MONTHS - 1) / MONTHS * MONTHS);
    }

    private static List<Cell> cells(int months, Predicate<Span> due, List<Proof> evidence, LocalDate asOf) {
        List<YearMonth> columns = columns(asOf);
        List<Cell> cells = new ArrayList<>();
        int shown = 0;
        while (shown < columns.size()) {
            Span span = Span.around(columns.get(shown), months);
            int width = Math.min(columns.size(), shown + span.monthsFrom(columns.get(shown))) - shown;
            List<Proof> found =
                    evidence.stream().filter(proof -> span.touches(proof)).toList();
            boolean over = span.to().isBefore(asOf);
            State state = !found.isEmpty() ? State.COLLECTED : over && due.test(span) ? State.MISSING : State.NOT_DUE;
            cells.add(new Cell(span.words(), width, over, state, found));
            shown += width;
        }
        return cells;
    }

    /** How a period stands. */
    public enum State {
        COLLECTED,
        MISSING,
        NOT_DUE
    }

    /**
     * One period.
     *
     * @param months how many columns it takes
     * @param over whether its last day has passed
     */
    public record Cell(String period, int months, boolean over, State state, List<Proof> evidence) {

        public Cell {
            evidence = List.copyOf(evidence);
        }
    }

    /** A period of the calendar, in months. */
    private record Span(YearMonth first, int months) {

        static Span around(YearMonth month, int months) {
            long index = Math.floorDiv(month.getYear() * 12L + month.getMonthValue() - 1, months) * months;
            return new Span(YearMonth.of((int) Math.floorDiv(index, 12L), (int) (index % 12) + 1), months);
        }

        LocalDate to() {
            return first.plusMonths(months - 1L).atEndOfMonth();
        }

        int monthsFrom(YearMonth column) {
            int passed = (column.getYear() - first.getYear()) * 12 + column.getMonthValue() - first.getMonthValue();
            return months - passed;
        }

        boolean touches(Proof proof) {
            return !proof.from().isAfter(to()) && !proof.to().isBefore(first.atDay(1));
        }

        String words() {
            int part = (first.getMonthValue() - 1) / months + 1;
            return switch (months) {
                case 1 -> first.toString();
                case 3 -> first.getYear() + "-Q" + part;
                case 6 -> first.getYear() + "-H" + part;
                case 12 -> String.valueOf(first.getYear());
                default -> first + " to " + first.plusMonths(months - 1L);
            };
        }
    }
}
