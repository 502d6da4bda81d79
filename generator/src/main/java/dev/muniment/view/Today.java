package dev.muniment.view;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.model.Corpus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the Information Security Officer must see first on a day, in the order of consequence.
 *
 * @param overdue by the role that owes; the role with the oldest debt first, within it the oldest debt first
 * @param windows what falls due from the day on: within 7 days, then to the 30th, then to the 90th
 * @param errors diagnostics that stand in the way
 */
public record Today(
        LocalDate asOf,
        List<Item> broken,
        List<Item> breaches,
        List<Debts> overdue,
        List<Window> windows,
        List<Diagnostic> errors) {

    public Today {
        broken = List.copyOf(broken);
        breaches = List.copyOf(breaches);
        overdue = List.copyOf(overdue);
        windows = List.copyOf(windows);
        errors = List.copyOf(errors);
    }

    public static Today of(Corpus corpus, LocalDate asOf, List<Diagnostic> diagnostics) {
        Deadlines deadlines = Deadlines.of(corpus);
        List<Item> breaches = Breaches.of(corpus, asOf);
        return new Today(
                asOf,
                Vacancies.of(corpus, asOf),
                breaches,
                overdue(deadlines, asOf, breaches),
                List.of(
                        window(deadlines, asOf, 0, 7, "Due within 7 days"),
                        window(deadlines, asOf, 8, 30, "Due in 8 to 30 days"),
                        window(deadlines, asOf, 31, 90, "Due in 31 to 90 days")),
                diagnostics.stream().filter(Diagnostic::blocks).toList());
    }

    /** Number of overdue items of all roles. */
    public int overdueItems() {
        return overdue.stream().mapToInt(debts -> debts.items().size()).sum();
    }

    /** The next item that falls due within 90 days. */
    public Optional<Item> nextDue() {
        return windows.stream().flatMap(window -> window.items().stream()).findFirst();
    }

    private static List<Debts> overdue(Deadlines deadlines, LocalDate asOf, List<Item> breaches) {
        Map<String, Debts> byOwner = new TreeMap<>();
        deadlines.before(asOf).stream()
                .filter(deadline -> breaches.stream().noneMatch(item -> item.tells(deadline)))
                .forEach(deadline -> byOwner.merge(
                        deadline.who().map(Named::id).orElse(""),
                        new Debts(deadline.who(), List.of(Item.of(asOf, deadline, Tone.BAD))),
                        Debts::plus));
        return byOwner.values().stream()
                .sorted(Comparator.comparing(debts -> debts.items().get(0).day().orElse(LocalDate.MAX)))
                .toList();
    }

    private static Window window(Deadlines deadlines, LocalDate asOf, int from, int to, String title) {
        return new Window(
                title,
                "due-" + to,
                deadlines.between(asOf.plusDays(from), asOf.plusDays(to)).stream()
                        .map(deadline -> Item.of(asOf, deadline, to == 7 ? Tone.WARN : Tone.QUIET))
                        .toList());
    }

    /**
     * One line.
     *
     * @param when how far away it is, or what is wrong, in a few words
     * @param what what the record is
     * @param next the next step
     */
    public record Item(
            String when,
            Tone tone,
            String what,
            Named record,
            String next,
            Optional<Named> owner,
            Optional<LocalDate> day) {

        /** Whether this line tells of a deadline already. */
        boolean tells(Deadlines.Deadline deadline) {
            return record.equals(deadline.record()) && day.equals(Optional.of(deadline.day()));
        }

        static Item of(LocalDate asOf, Deadlines.Deadline deadline, Tone tone) {
            return new Item(
                    When.of(asOf, deadline.day()),
                    tone,
                    deadline.sort().word(),
                    deadline.record(),
                    deadline.sort().next(),
                    deadline.who(),
                    Optional.of(deadline.day()));
        }
    }

    /** What a role owes; nobody where a waiver names no role. */
    public record Debts(Optional<Named> owner, List<Item> items) {
        public Debts {
            items = List.copyOf(items);
        }

        Debts plus(Debts more) {
            return new Debts(
                    owner, Stream.concat(items.stream(), more.items.stream()).toList());
        }
    }

    /** What falls due within some days. */
    public record Window(String title, String anchor, List<Item> items) {
        public Window {
            items = List.copyOf(items);
        }
    }

    /** How loudly a line speaks. */
    public enum Tone {
        BAD,
        WARN,
        QUIET
    }
}
