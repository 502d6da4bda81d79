package dev.muniment.load;

import dev.muniment.diagnostic.Diagnostic;
import java.util.List;

/** What came of reading a table: each row as a mapping from its column heads. */
record CsvFile(List<MappingNode> rows, List<Diagnostic> diagnostics) {

    CsvFile {
        rows = List.copyOf(rows);
        diagnostics = List.copyOf(diagnostics);
    }
}
