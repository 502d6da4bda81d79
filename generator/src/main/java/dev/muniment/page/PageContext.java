package dev.muniment.page;

import dev.muniment.diagnostic.Audience;
import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.history.Commit;
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
        Optional<Commit> commit,
        String version) {

    public PageContext {
        diagnostics = List.copyOf(diagnostics);
    }
}
