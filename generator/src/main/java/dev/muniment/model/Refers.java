package dev.muniment.model;

import java.util.Optional;

/** A value that may name a record. */
public interface Refers {

    /** The id of the record that is named; empty where the value names none. */
    Optional<String> target();

    /** The statement that is named; empty where none is. */
    default Optional<StatementRef> citedStatement() {
        return Optional.empty();
    }

    /** The requirement that is named; empty where none is. */
    default Optional<RequirementRef> citedRequirement() {
        return Optional.empty();
    }
}
