package dev.muniment.view;

import dev.muniment.model.Action;
import dev.muniment.model.Corpus;
import dev.muniment.model.Document;
import dev.muniment.model.Risk;
import dev.muniment.model.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened up to a day, as the records tell it, newest first. */
public record News(List<Item> items) {

    private static final Comparator<Item> NEWEST_FIRST = Comparator.comparing(Item::day)
            .reversed()
            .thenComparing(item -> item.record().id(), Corpus::compareIds)
            .thenComparing(Item::sort);

    public News {
        items = List.copyOf(items);
    }

    /** At most so many of what is not later than the day. */
    public static News of(Corpus corpus, LocalDate asOf, int most) {
        return new News(Stream.of(versions(corpus), done(corpus), scores(corpus), acceptances(corpus), holders(corpus))
                .flatMap(items -> items)
                .filter(item -> !item.day().isAfter(asOf))
                .sorted(NEWEST_FIRST)
                .limit(most)
                .toList());
    }

    private static Stream<Item> versions(Corpus corpus) {
        return corpus.all(Document.class).stream()
                .flatMap(document -> document.head().history().stream()
                        .map(revision -> new Item(
                                revision.date(),
                                Sort.VERSION,
                                Named.of(document),
                                Optional.of(revision.version()),
                                revision.summary())));
    }

    private static Stream<Item> done(Corpus corpus) {
        return corpus.all(Action.class).stream()
                .flatMap(action -> action.doneOn().stream()
                        .map(day -> new Item(
                                day,
                                Sort.DONE,
                                Named.of(action),
                                Optional.empty(),
                                action.owner()
                                        .map(owner -> Named.of(corpus, owner).title())
                                        .orElse(""))));
    }

    private static Stream<Item> scores(Corpus corpus) {
        return corpus.all(Risk.class).stream()
                .flatMap(risk -> risk.assessments().stream()
                        .map(score ->
                                new Item(score.date(), Sort.SCORED, Named.of(risk), Optional.empty(), score.reason())));
    }

    private static Stream<Item> acceptances(Corpus corpus) {
        return corpus.all(Risk.class).stream()
                .flatMap(risk -> risk.acceptance().stream()
                        .map(decision -> new Item(
                                decision.date(),
                                Sort.ACCEPTED,
                                Named.of(risk),
                                Optional.empty(),
                                decision.justification())));
    }

    private static Stream<Item> holders(Corpus corpus) {
        return corpus.all(Role.class).stream()
                .filter(Role::active)
                .flatMap(role -> role.holders().stream()
                        .map(holder -> new Item(
                                holder.from(),
                                Sort.HOLDER,
                                Named.of(role),
                                Optional.empty(),
                                Named.of(corpus, holder.person()).title())));
    }

    /**
     * One change.
     *
     * @param version of a document
     * @param what changed, why, or who, as the record says
     */
    public record Item(LocalDate day, Sort sort, Named record, Optional<String> version, String what) {}

    /** Sorts of changes. */
    public enum Sort {
        VERSION,
        DONE,
        SCORED,
        ACCEPTED,
        HOLDER
    }
}
