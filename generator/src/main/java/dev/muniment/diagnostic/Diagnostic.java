package dev.muniment.diagnostic;

import dev.muniment.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One fault at its place.
 *
 * @param message one sentence, lower case, no full stop; names the value in backticks, then what is allowed
 * @param record id of the record that is at fault, where there is one
 * @param help the way out, one line
 * @param severity what this diagnostic weighs under the profile in force; at first that of its rule
 */
public record Diagnostic(
        RuleInfo rule,
        Severity severity,
        Location at,
        String message,
        Optional<String> record,
        Optional<String> help,
        List<Note> notes,
        Optional<Waived> waived)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(Diagnostic::severity)
            .thenComparing(diagnostic -> diagnostic.rule().name())
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        notes = List.copyOf(notes);
    }

    /** A diagnostic with nothing but its message. */
    public static Diagnostic of(RuleInfo rule, Location at, String message) {
        return new Diagnostic(
                rule, rule.severity(), at, message, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    public Diagnostic about(String id) {
        return new Diagnostic(rule, severity, at, message, Optional.of(id), help, notes, waived);
    }

    public Diagnostic help(String text) {
        return new Diagnostic(rule, severity, at, message, record, Optional.of(text), notes, waived);
    }

    public Diagnostic note(Location place, String text) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(place, text));
        return new Diagnostic(rule, severity, at, message, record, help, more, waived);
    }

    public Diagnostic weighing(Severity other) {
        return new Diagnostic(rule, other, at, message, record, help, notes, waived);
    }

    public Diagnostic waivedBy(Waived waiver) {
        return new Diagnostic(rule, severity, at, message, record, help, notes, Optional.of(waiver));
    }

    /** Whether this stands in the way: an error that no waiver suppresses. */
    public boolean blocks() {
        return severity == Severity.ERROR && waived.isEmpty();
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
