package dev.muniment.view;

import dev.muniment.model.Corpus;
import dev.muniment.model.Entity;
import dev.muniment.schema.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The records of one kind, each with who owns it, where it stands and until when its examination holds. */
public record Register(Kind<?> kind, List<Row> rows) {

    public Register {
        rows = List.copyOf(rows);
    }

    public static Register of(Corpus corpus, Kind<?> kind, LocalDate asOf) {
        return new Register(
                kind,
                corpus.all(kind.type()).stream()
                        .map(entity -> row(corpus, entity, asOf))
                        .toList());
    }

    /** Their number with the name of the kind, as in "3 risks". */
    public String count() {
        return rows.size() + " " + (rows.size() == 1 ? kind.name() : kind.plural());
    }

    /** Whether any of them has an owner. */
    public boolean owned() {
        return any(row -> row.owner().isPresent());
    }

    /** Whether any of them has a status. */
    public boolean staged() {
        return any(row -> row.state().isPresent());
    }

    /** Whether any of them has a day until which its examination holds. */
    public boolean examined() {
        return any(row -> row.nextReview().isPresent());
    }

    private boolean any(Predicate<Row> property) {
        return rows.stream().anyMatch(property);
    }

    /** One record as a register shows it. */
    public static Row row(Corpus corpus, Entity entity, LocalDate asOf) {
        Optional<LocalDate> due = NextReview.of(corpus, entity);
        return new Row(
                Named.of(entity),
                entity.owner().map(owner -> Named.of(corpus, owner)),
                State.of(entity),
                due,
                NextReview.overdue(corpus, entity, asOf));
    }

    /** One record. */
    public record Row(
            Named record,
            Optional<Named> owner,
            Optional<State> state,
            Optional<LocalDate> nextReview,
            boolean overdue) {}
}
