package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Person;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A person who left and still holds a role. */
public final class LeaverHoldsRole implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("leaver-holds-role", "ORG-11", RuleClass.TIME, "A person who left and still holds a role.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Role.class).stream()
                .filter(Role::active)
                .flatMap(role -> IntStream.range(0, role.holders().size())
                        .boxed()
                        .flatMap(i -> fault(context, role, i).stream()));
    }

    private static Optional<Diagnostic> fault(CheckContext context, Role role, int index) {
        Role.Holder holder = role.holders().get(index);
        Optional<LocalDate> left = context.corpus()
                .find(Person.class, holder.person().id())
                .flatMap(Person::to)
                .filter(context.asOf()::isAfter);
        return left.filter(day -> holder.holdsOn(context.asOf()))
                .map(day -> Diagnostic.of(
                                INFO,
                                role.at("/holders/" + index + "/person"),
                                "`" + holder.person() + "` left on " + day + " and still holds `" + role.id() + "`")
                        .about(role.id())
                        .help("end it with `to: " + day + "` and name a successor"));
    }
}
