package dev.muniment.model;

import java.util.Optional;

/**
 * A requirement of a framework, as in {@code iso27001:A.5.18}.
 *
 * @param framework id or alias of the framework
 * @param requirement its reference within the framework
 */
public record RequirementRef(String framework, String requirement) implements Refers {

    /** What separates the two in texts. */
    public static final char SEPARATOR = ':';

    /** Reads {@code framework:requirement}. */
    public static RequirementRef of(String text) {
        int separator = text.indexOf(SEPARATOR);
        return new RequirementRef(text.substring(0, separator), text.substring(separator + 1));
    }

    @Override
    public Optional<String> target() {
        return Optional.of(framework);
    }

    @Override
    public Optional<RequirementRef> citedRequirement() {
        return Optional.of(this);
    }

    @Override
    public String toString() {
        return framework + SEPARATOR + requirement;
    }
}
