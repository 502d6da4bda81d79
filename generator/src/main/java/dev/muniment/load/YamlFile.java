package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading YAML.
 *
 * @param root empty when the text is no YAML, or has no content
 * @param ids ids seen in a text that is no YAML, so that references to them need not be reported as well
 */
record YamlFile(Optional<Node> root, List<Diagnostic> diagnostics, List<ScannedId> ids) {

    YamlFile {
        diagnostics = List.copyOf(diagnostics);
        ids = List.copyOf(ids);
    }

    /** An id in a text that could not be read. */
    record ScannedId(String id, Location at) {}
}
