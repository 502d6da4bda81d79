package dev.muniment.schema;

import dev.muniment.diagnostic.RuleInfo;
import java.util.Optional;

/** What came of reading a single value: the value, or why there is none. */
public sealed interface Reading {

    /** The text means this. */
    record Value(Object value) implements Reading {}

    /** The text means nothing here. */
    record Misread(RuleInfo rule, String message, Optional<String> help) implements Reading {}

    static Reading value(Object value) {
        return new Value(value);
    }

    static Reading misread(RuleInfo rule, String message) {
        return new Misread(rule, message, Optional.empty());
    }

    static Reading misread(RuleInfo rule, String message, String help) {
        return new Misread(rule, message, Optional.of(help));
    }
}
