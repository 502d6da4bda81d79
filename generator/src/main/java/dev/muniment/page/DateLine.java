package dev.muniment.page;

import dev.muniment.view.Deadlines;
import dev.muniment.view.Named;
import dev.muniment.view.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day by which something is owed, in words. */
public record DateLine(
        LocalDate day, boolean late, String when, String what, Named record, String next, Optional<Named> who) {

    static List<DateLine> of(List<Deadlines.Deadline> deadlines, LocalDate asOf) {
        return deadlines.stream()
                .map(deadline -> new DateLine(
                        deadline.day(),
                        asOf.isAfter(deadline.day()),
                        When.of(asOf, deadline.day()),
                        deadline.sort().word(),
                        deadline.record(),
                        deadline.sort().next(),
                        deadline.who()))
                .toList();
    }
}
