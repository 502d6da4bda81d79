package dev.muniment.load;

import dev.muniment.markdown.MarkdownReader;
import dev.muniment.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A mapping that wants to be a record.
 *
 * @param body the text below the front matter, when the record stands in a Markdown file
 * @param rows rows of the CSV file that is named by its id
 */
record Candidate(String file, String id, MappingNode mapping, Optional<Text> body, List<MappingNode> rows) {

    Candidate {
        rows = List.copyOf(rows);
    }

    /** The text below the front matter, and its first character. */
    record Text(Location at, MarkdownReader.Parsed parsed) {}

    Candidate with(List<MappingNode> more) {
        return new Candidate(file, id, mapping, body, more);
    }
}
