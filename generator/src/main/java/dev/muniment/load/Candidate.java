package dev.muniment.load;

import dev.muniment.markdown.MarkdownReader;
import java.util.List;
import java.util.Optional;

/**
 * A mapping that wants to be a record.
 *
 * @param body the text below the front matter, when the record stands in a Markdown file
 * @param rows rows of the CSV file that is named by its id
 */
record Candidate(
        String file, String id, MappingNode mapping, Optional<MarkdownReader.Parsed> body, List<MappingNode> rows) {

    Candidate {
        rows = List.copyOf(rows);
    }

    Candidate with(List<MappingNode> more) {
        return new Candidate(file, id, mapping, body, more);
    }
}
