package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Role;
import dev.muniment.model.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Active roles that answer for something and that nobody holds on a day. */
final class Vacancies {

    private static final int NAMED = 3;

    private Vacancies() {}

    static List<Today.Item> of(Corpus corpus, LocalDate asOf) {
        return VacantRole.all(corpus, asOf).stream()
                .filter(vacant -> vacant.role().active())
                .flatMap(vacant -> item(corpus, vacant, asOf).stream())
                .toList();
    }

    private static Optional<Today.Item> item(Corpus corpus, VacantRole vacant, LocalDate asOf) {
        Role role = vacant.role();
        List<String> owned = vacant.owned().stream()
                .filter(entity -> !(entity instanceof Responsibility) && !entity.equals(role))
                .map(Entity::id)
                .toList();
        return vacant.activities().isEmpty() && owned.isEmpty()
                ? Optional.empty()
                : Optional.of(new Today.Item(
                        vacant.lastDay().map(day -> since(day, asOf)).orElse("never held"),
                        Today.Tone.BAD,
                        "Role without a holder",
                        Named.of(role),
                        next(vacant.activities(), owned),
                        superior(corpus, role),
                        vacant.lastDay()));
    }

    private static String since(LocalDate lastDay, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(lastDay, asOf);
        return days == 1 ? "since 1 day" : "since " + days + " days";
    }

    private static String next(List<String> activities, List<String> owned) {
        String accountable = activities.isEmpty() ? "" : "accountable for " + some(activities);
        String owner = owned.isEmpty() ? "" : "owner of " + some(owned);
        String both = accountable.isEmpty() || owner.isEmpty() ? "" : ", ";
        return accountable + both + owner + "; name a holder, if need be for the time being";
    }

    private static String some(List<String> ids) {
        String first = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        return ids.size() > NAMED ? first + " and " + (ids.size() - NAMED) + " more" : first;
    }

    private static Optional<Named> superior(Corpus corpus, Role role) {
        return role.reportsTo()
                .map(ref -> Named.of(corpus, ref))
                .or(() -> corpus.find(Unit.class, role.unit())
                        .map(unit -> Named.of(corpus, unit.head()))
                        .filter(head -> !head.id().equals(role.id())));
    }
}
