package dev.muniment.check.responsibility;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Responsibility;
import dev.muniment.model.Responsibility.Assignment;
import dev.muniment.model.UnitScope;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An activity for which more than one role answers; assignments for different units do not meet. */
public final class TwoAccountable implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "two-accountable", "RACI-01", RuleClass.LOGIC, "An activity for which more than one role answers.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Responsibility.class).stream()
                .filter(Responsibility::active)
                .flatMap(TwoAccountable::second);
    }

    private static Stream<Diagnostic> second(Responsibility activity) {
        Map<String, Integer> first = new TreeMap<>();
        Stream.Builder<Diagnostic> found = Stream.builder();
        for (int i = 0; i < activity.assign().size(); i++) {
            Assignment part = activity.assign().get(i);
            Integer earlier = part.raci().accountable() ? first.putIfAbsent(unit(part), i) : null;
            if (earlier != null) {
                String role = activity.assign().get(earlier).role().id();
                found.add(Diagnostic.of(
                                INFO,
                                activity.at("/assign/" + i),
                                "`" + part.role() + "` is accountable for `" + activity.id() + "` besides `" + role
                                        + "`; one role answers")
                        .about(activity.id())
                        .note(activity.at("/assign/" + earlier), "first accountable role"));
            }
        }
        return found.build();
    }

    private static String unit(Assignment part) {
        return part.unit().map(UnitScope::text).orElse("");
    }
}
