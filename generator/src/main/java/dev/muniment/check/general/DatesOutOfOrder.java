package dev.muniment.check.general;

import dev.muniment.check.CheckContext;
import dev.muniment.check.Rule;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleClass;
import dev.muniment.diagnostic.RuleInfo;
import dev.muniment.model.Entity;
import dev.muniment.schema.Leaf;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** A day that lies before another which comes first. */
public final class DatesOutOfOrder implements Rule {

    private static final RuleInfo INFO = RuleInfo.error(
            "dates-out-of-order", "GEN-09", RuleClass.LOGIC, "A day that lies before one which comes first.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all().stream()
                .flatMap(entity -> Leaf.of(entity, field -> !field.notBefore().isEmpty()).stream()
                        .flatMap(leaf -> fault(entity, leaf).stream()));
    }

    private static Optional<Diagnostic> fault(Entity entity, Leaf leaf) {
        return leaf.field().notBefore().stream()
                .filter(key -> leaf.around().value(key).isPresent())
                .findFirst()
                .filter(key -> before(leaf.value(), leaf.around().value(key).orElseThrow()))
                .map(key -> Diagnostic.of(
                                INFO,
                                entity.at(leaf.pointer()),
                                "`" + leaf.value() + "` lies before `" + key + "` "
                                        + leaf.around().value(key).orElseThrow())
                        .about(entity.id())
                        .help("`" + key + "` comes first; put the wrong one of the two right"));
    }

    private static boolean before(Object value, Object first) {
        if (value instanceof OffsetDateTime time && first instanceof OffsetDateTime earlier) {
            return time.isBefore(earlier);
        }
        return value instanceof LocalDate day && first instanceof LocalDate earlier && day.isBefore(earlier);
    }
}
