package dev.muniment.page;

import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.history.Revision;
import dev.muniment.model.Corpus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What pages are made of: the content as the audience may read it, what was found in it, and where it came from. */
public record PageContext(
        Corpus corpus,
        List<Diagnostic> diagnostics,
        LocalDate asOf,
        Audience audience,
        Optional<Revision> revision,
        String version) {

    public PageContext {
        diagnostics = List.copyOf(diagnostics);
    }
}
