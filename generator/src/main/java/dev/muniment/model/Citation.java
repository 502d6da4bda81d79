package dev.muniment.model;

import java.util.Optional;

/**
 * What a record rests on: another record by its id, a statement as in {@code STD-003.S01}, or a requirement as in
 * {@code iso27001:A.5.18}.
 */
public record Citation(String text) implements Refers {

    @Override
    public Optional<RequirementRef> citedRequirement() {
        return text.indexOf(RequirementRef.SEPARATOR) < 0 ? Optional.empty() : Optional.of(RequirementRef.of(text));
    }

    @Override
    public Optional<StatementRef> citedStatement() {
        return citedRequirement().isPresent() ? Optional.empty() : StatementRef.in(text);
    }

    /** The id of the record, when neither a statement nor a requirement is cited. */
    public Optional<String> record() {
        return citedRequirement().isPresent() || citedStatement().isPresent() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public Optional<String> target() {
        return citedRequirement()
                .flatMap(RequirementRef::target)
                .or(() -> citedStatement().flatMap(StatementRef::target))
                .or(this::record);
    }

    @Override
    public String toString() {
        return text;
    }
}
