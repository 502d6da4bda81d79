package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Role;
import dev.muniment.model.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Active roles that answer for something and that nobody holds on a day. */
final class Vacancies {

    private Vacancies() {}

    static List<Today.Item> of(Corpus corpus, LocalDate asOf) {
        return corpus.all(Role.class).stream()
                .filter(role -> role.active() && role.holdersOn(asOf).isEmpty())
                .flatMap(role -> item(corpus, role, asOf).stream())
                .toList();
    }

    private static Optional<Today.Item> item(Corpus corpus, Role role, LocalDate asOf) {
        Charge charge = Charge.of(corpus, role);
        if (charge.none()) {
            return Optional.empty();
        }
        Optional<LocalDate> last = role.vacantSince(asOf);
        return Optional.of(new Today.Item(
                last.map(day -> since(day, asOf)).orElse("never held"),
                Today.Tone.BAD,
                "Role without a holder",
                Named.of(role),
                charge.words() + "; name a holder, if need be for the time being",
                superior(corpus, role),
                last));
    }

    private static String since(LocalDate lastDay, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(lastDay, asOf);
        return days == 1 ? "since 1 day" : "since " + days + " days";
    }

    private static Optional<Named> superior(Corpus corpus, Role role) {
        return role.reportsTo()
                .map(ref -> Named.of(corpus, ref))
                .or(() -> corpus.find(Unit.class, role.unit())
                        .map(unit -> Named.of(corpus, unit.head()))
                        .filter(head -> !head.id().equals(role.id())));
    }
}
