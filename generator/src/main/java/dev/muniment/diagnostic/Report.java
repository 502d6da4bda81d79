package dev.muniment.diagnostic;

import dev.muniment.source.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is printed: diagnostics with what a reader needs to place them.
 *
 * @param root content root as the operator gave it; put before paths so that terminals can open them
 * @param sourceLine the line at a place, where it is known
 */
public record Report(
        List<Diagnostic> diagnostics,
        String root,
        Function<Location, Optional<String>> sourceLine,
        int records,
        LocalDate asOf) {

    public Report {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The path of a place as the operator can open it. */
    public String path(Location at) {
        return root.isEmpty() ? at.file() : root + "/" + at.file();
    }

    /** A diagnostic as one line that cannot steer a terminal or a log: its place, its message, the name of its rule. */
    public String headline(Diagnostic diagnostic) {
        Location at = diagnostic.at();
        return Visible.of(path(at)) + ":" + at.line() + ":" + at.column() + ": " + Visible.of(diagnostic.message())
                + " [" + diagnostic.rule().name() + "]";
    }

    /** How many diagnostics of a severity no waiver suppresses. */
    public long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic ->
                        diagnostic.severity() == severity && diagnostic.waived().isEmpty())
                .count();
    }
}
