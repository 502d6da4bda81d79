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

/** A role that has two parts in one activity. */
public final class DuplicateAssignment implements Rule {

    private static final RuleInfo INFO = RuleInfo.warning(
            "duplicate-assignment", "RACI-13", RuleClass.LOGIC, "A role that has two parts in one activity.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all(Responsibility.class).stream()
                .filter(Responsibility::active)
                .flatMap(DuplicateAssignment::faults);
    }

    private static Stream<Diagnostic> faults(Responsibility activity) {
        Map<String, Integer> first = new TreeMap<>();
        Stream.Builder<Diagnostic> found = Stream.builder();
        for (int i = 0; i < activity.assign().size(); i++) {
            Assignment part = activity.assign().get(i);
            Integer earlier = first.putIfAbsent(
                    part.role()
                            + part.unit().map(UnitScope::text).map(" "::concat).orElse(""),
                    i);
            if (earlier != null) {
                found.add(Diagnostic.of(
                                INFO,
                                activity.at("/assign/" + i),
                                "`" + part.role() + "` has a second part in `" + activity.id() + "`")
                        .about(activity.id())
                        .note(activity.at("/assign/" + earlier), "first part")
                        .help("keep the one that counts; `AR` both answers and does"));
            }
        }
        return found.build();
    }
}
