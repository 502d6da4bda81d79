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
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** A fact of the past whose day has not come. */
public final class FutureFact implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.error("future-fact", "GEN-08", RuleClass.LOGIC, "A fact of the past whose day has not come.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Diagnostic> check(CheckContext context) {
        return context.corpus().all().stream()
                .flatMap(entity -> Leaf.of(entity, field -> field.past().isPresent()).stream()
                        .filter(leaf -> day(leaf.value())
                                .filter(context.asOf()::isBefore)
                                .isPresent())
                        .map(leaf -> diagnostic(entity, leaf, context.asOf())));
    }

    private static Optional<LocalDate> day(Object value) {
        if (value instanceof OffsetDateTime time) {
            return Optional.of(time.atZoneSameInstant(ZoneOffset.UTC).toLocalDate());
        }
        return value instanceof LocalDate day ? Optional.of(day) : Optional.empty();
    }

    private static Diagnostic diagnostic(Entity entity, Leaf leaf, LocalDate asOf) {
        return Diagnostic.of(
                        INFO,
                        entity.at(leaf.pointer()),
                        "`" + leaf.value() + "` has not come yet on " + asOf + "; "
                                + leaf.field().past().orElseThrow() + " lies in the past")
                .about(entity.id());
    }
}
