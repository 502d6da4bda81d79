package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.model.Attachment;
import dev.muniment.source.SourceFile;
import java.util.List;

/**
 * The files below a content root that may be read, and its attachments, sorted by path; and what was wrong with the others.
 *
 * @param sources size and digest of every text file as it lies on the disk
 */
public record Content(
        List<SourceFile> files, List<Attachment> attachments, List<Attachment> sources, List<Diagnostic> diagnostics) {

    public Content {
        files = List.copyOf(files);
        attachments = List.copyOf(attachments);
        sources = List.copyOf(sources);
        diagnostics = List.copyOf(diagnostics);
    }
}
