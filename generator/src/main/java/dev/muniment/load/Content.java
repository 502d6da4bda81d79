package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.source.SourceFile;
import java.util.List;

/** The files below a content root that may be read, sorted by path, and what was wrong with the others. */
public record Content(List<SourceFile> files, List<Diagnostic> diagnostics) {

    public Content {
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }
}
