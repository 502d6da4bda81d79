package dev.muniment.check.organisation;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Role;
import dev.muniment.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A unit or a role that stands above itself. */
public final class UnitCycle implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "unit-cycle", "ORG-05", RuleClass.LOGIC, "A unit or a role that stands above itself.", "5.3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return Stream.concat(
                cycles(context.corpus(), context.corpus().all(Unit.class), "/parent"),
                cycles(context.corpus(), context.corpus().all(Role.class), "/reports_to"));
    }

    private static Stream<Diagnostic> cycles(Corpus corpus, List<? extends Entity> entities, String field) {
        Set<String> seen = new TreeSet<>();
        Stream.Builder<Diagnostic> found = Stream.builder();
        for (Entity entity : entities) {
            List<String> path = new ArrayList<>();
            Optional<? extends Entity> next = Optional.of(entity);
            while (next.isPresent() && seen.add(next.get().id())) {
                path.add(next.get().id());
                next = next.flatMap(one -> above(corpus, one));
            }
            next.map(Entity::id)
                    .filter(path::contains)
                    .ifPresent(id -> found.add(diagnostic(
                            corpus.find(id).orElseThrow(), path.subList(path.indexOf(id), path.size()), field)));
        }
        return found.build();
    }

    private static Optional<? extends Entity> above(Corpus corpus, Entity entity) {
        return entity instanceof Unit unit
                ? unit.parent().flatMap(ref -> corpus.find(Unit.class, ref.id()))
                : ((Role) entity).reportsTo().flatMap(ref -> corpus.find(Role.class, ref.id()));
    }

    private static Diagnostic diagnostic(Entity entity, List<String> path, String field) {
        return Diagnostic.of(
                        INFO,
                        entity.at(field),
                        "`" + entity.id() + "` stands above itself: " + String.join(", ", path) + ", " + entity.id())
                .about(entity.id())
                .help("let the topmost one of them stand under none");
    }
}
