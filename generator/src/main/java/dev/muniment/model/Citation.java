package dev.muniment.model;

import java.util.Optional;

/**
 * What a record rests on: another record by its id, a statement as in {@code STD-003.S01}, or a requirement as in
 * {@code iso27001:A.5.18}.
 */
public record Citation(String text) implements Refers {

    /** The requirement, when one is cited. */
    public Optional<RequirementRef> requirement() {
        return text.indexOf(RequirementRef.SEPARATOR) < 0 ? Optional.empty() : Optional.of(RequirementRef.of(text));
    }

    /** The statement, when one is cited. */
    public Optional<StatementRef> statement() {
        return requirement().isPresent() ? Optional.empty() : StatementRef.in(text);
    }

    /** The id of the record, when neither a statement nor a requirement is cited. */
    public Optional<String> record() {
        return requirement().isPresent() || statement().isPresent() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public Optional<String> target() {
        return requirement()
                .flatMap(RequirementRef::target)
                .or(() -> statement().flatMap(StatementRef::target))
                .or(this::record);
    }

    @Override
    public String toString() {
        return text;
    }
}
