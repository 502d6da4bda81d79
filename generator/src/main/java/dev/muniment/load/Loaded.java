package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.model.Corpus;
import java.util.List;

/** What came of reading files: the records that could be bound, and every fault that was met on the way, sorted. */
public record Loaded(Corpus corpus, List<Diagnostic> diagnostics) {

    public Loaded {
        diagnostics = List.copyOf(diagnostics);
    }
}
