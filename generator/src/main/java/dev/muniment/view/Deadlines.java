package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.model.Ref;
import dev.muniment.model.Role;
import dev.muniment.schema.Owed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every day by which somebody owes something, earliest first. */
public record Deadlines(List<Deadline> all) {

    /** An examination that is owed. */
    public static final Sort REVIEW =
            new Sort("Review", "examine it and record the day, also when nothing changes", false);

    private static final Comparator<Deadline> EARLIEST_FIRST = Comparator.comparing(Deadline::day)
            .thenComparing(deadline -> deadline.record().id(), Corpus::compareIds)
            .thenComparing(deadline -> deadline.sort().word());

    public Deadlines {
        all = List.copyOf(all);
    }

    public static Deadlines of(Corpus corpus) {
        return corpus.once(Deadlines.class, Deadlines::computed);
    }

    private static Deadlines computed(Corpus corpus) {
        return new Deadlines(corpus.all().stream()
                .filter(Entity::active)
                .flatMap(entity -> of(corpus, entity))
                .distinct()
                .sorted(EARLIEST_FIRST)
                .toList());
    }

    /** Those whose day has passed, and that are still owed. */
    public List<Deadline> before(LocalDate asOf) {
        return all.stream()
                .filter(deadline ->
                        deadline.day().isBefore(asOf) && !deadline.sort().lapses())
                .toList();
    }

    /** Those between two days, both included. */
    public List<Deadline> between(LocalDate first, LocalDate last) {
        return all.stream()
                .filter(deadline ->
                        !deadline.day().isBefore(first) && !deadline.day().isAfter(last))
                .toList();
    }

    private static Stream<Deadline> of(Corpus corpus, Entity entity) {
        Stream<Deadline> written = Owed.of(entity).stream()
                .map(owed -> new Deadline(
                        owed.day(),
                        new Sort(
                                owed.due().value(),
                                owed.due().next(),
                                owed.due().lapses()),
                        Named.of(entity),
                        named(corpus, owed.who().or(entity::owner))));
        return Stream.concat(written, DerivedDay.of(corpus, entity));
    }

    static Optional<Named> named(Corpus corpus, Optional<Ref<Role>> who) {
        return who.map(role -> Named.of(corpus, role));
    }

    /** A day by which a record wants something of a role. */
    public record Deadline(LocalDate day, Sort sort, Named record, Optional<Named> who) {}

    /**
     * What is owed.
     *
     * @param word that readers see
     * @param next the next step
     * @param lapses whether nothing is owed any more when the day has passed
     */
    public record Sort(String word, String next, boolean lapses) {}
}
