package dev.muniment;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.Report;
import dev.muniment.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a request.
 *
 * @param diagnostics all of them, sorted by place
 * @param sources every text that was read, by path, so that a face can show the line at fault
 * @param notes what an operator should know besides, for example where the day came from
 * @param published what was written, in words for the operator; empty when nothing was
 */
public record Outcome(
        List<Diagnostic> diagnostics,
        Map<String, SourceFile> sources,
        LocalDate asOf,
        int records,
        List<String> notes,
        Optional<String> published) {

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
        notes = List.copyOf(notes);
    }

    /** The diagnostics as a printer takes them, with the content root put before paths. */
    public Report report(String root) {
        return new Report(
                diagnostics,
                root,
                at -> Optional.ofNullable(sources.get(at.file()))
                        .map(file -> file.text().line(at.line())),
                records,
                asOf);
    }

    /** Whether anything stands in the way. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(Diagnostic::blocks);
    }
}
