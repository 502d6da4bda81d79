package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.model.Person;
import dev.muniment.model.Role;
import dev.muniment.view.Charge;
import dev.muniment.view.Soon;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A role that answers for something, and that nobody will hold soon. */
public final class OwnerLeavesSoon implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "owner-leaves-soon", "GEN-12", RuleClass.TIME, "An owner or accountable role that falls vacant soon.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Role.class).stream()
                .filter(role -> role.active() && held(context.corpus(), role, context.asOf()))
                .flatMap(role -> lastDay(context, role).stream()
                        .flatMap(day -> diagnostic(role, day, Charge.of(context.corpus(), role)).stream()));
    }

    /** The last day before the first on which nobody holds a role, when it comes soon. */
    private static Optional<LocalDate> lastDay(CheckContext context, Role role) {
        LocalDate soon = Soon.lastDay(context.corpus(), context.asOf());
        return role.holders().stream()
                .flatMap(holder -> Stream.of(holder.to(), leaves(context.corpus(), holder)))
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(context.asOf()) && !day.isAfter(soon))
                .filter(day -> !held(context.corpus(), role, day.plusDays(1)))
                .min(Comparator.naturalOrder());
    }

    private static boolean held(Corpus corpus, Role role, LocalDate day) {
        return role.holdersOn(day).stream()
                .anyMatch(holder -> leaves(corpus, holder).filter(day::isAfter).isEmpty());
    }

    private static Optional<LocalDate> leaves(Corpus corpus, Role.Holder holder) {
        return corpus.find(Person.class, holder.person()).flatMap(Person::to);
    }

    private static Optional<Diagnostic> diagnostic(Role role, LocalDate day, Charge charge) {
        return charge.none()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                INFO,
                                role.at("/holders"),
                                "nobody holds `" + role.id() + "`, " + charge.words() + ", after " + day)
                        .about(role.id())
                        .help("name a successor from the next day on, or give what it answers for to another role"));
    }
}
