package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Person;
import dev.muniment.model.Ref;
import dev.muniment.model.Role;
import dev.muniment.model.Word;
import dev.muniment.schema.Kinds;
import dev.muniment.schema.Leaf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A decision that a person made in a role: whatever names who decided, in which role, and on which day.
 *
 * @param kind of the record that was decided on
 * @param outcome where it may be another than consent
 * @param version that was decided on
 * @param entitled whether the person held the role on that day
 */
public record Decided(
        Named record,
        String kind,
        Named role,
        LocalDate on,
        Optional<String> outcome,
        Optional<String> version,
        boolean entitled) {

    /** Those of one person, newest first. */
    static List<Decided> all(Corpus corpus, Person person) {
        return corpus.to(person).stream()
                .flatMap(reference -> corpus.find(reference.from()).stream())
                .distinct()
                .flatMap(entity -> Leaf.referring(entity).stream()
                        .filter(leaf -> leaf.field().key().equals("by")
                                && leaf.value() instanceof Ref<?> by
                                && corpus.leads(by, person))
                        .flatMap(leaf -> of(corpus, entity, person, leaf.around()).stream()))
                .sorted(Comparator.comparing(Decided::on)
                        .reversed()
                        .thenComparing(one -> one.record().id(), Corpus::compareIds))
                .toList();
    }

    private static Optional<Decided> of(Corpus corpus, Entity entity, Person person, Leaf.Around around) {
        Optional<Ref<?>> role =
                around.value("role").filter(Ref.class::isInstance).map(value -> (Ref<?>) value);
        Optional<LocalDate> day = around.value("date")
                .or(() -> around.value("from"))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
        return role.flatMap(in -> day.map(on -> new Decided(
                Named.of(entity),
                Kinds.of(entity).name(),
                Named.of(corpus, in),
                on,
                around.value("decision").filter(Enum.class::isInstance).map(Decided::word),
                around.value("version").map(Object::toString),
                corpus.find(Role.class, in.id()).stream()
                        .flatMap(known -> known.holdersOn(on).stream())
                        .anyMatch(holder -> corpus.leads(holder.person(), person)))));
    }

    private static String word(Object constant) {
        return Word.of((Enum<?>) constant);
    }
}
